//! What a theme lets a site choose: each option with its type and its default, and the values that a site gave.

use crate::diag::{Diagnostic, FieldPath, FileId, Near, near, quoted_list};
use crate::model::{Decimal, Extra, ExtraValue, choice};
use crate::yaml::Node;

/// The contrast of text with its ground that readers need (WCAG 2.2, 1.4.3).
const LEAST_CONTRAST: f64 = 4.5;

/// An option that a theme offers.
#[derive(Debug, Clone, PartialEq)]
pub struct ThemeOption {
    /// Its name, in `site.yaml` and in templates.
    pub name: String,
    /// What it is where a site says nothing.
    pub default: OptionValue,
    /// The words to choose from, where it is one of several.
    choices: Vec<String>,
    /// The colour on which it is to be read, where it is a colour of text.
    on: Option<Colour>,
}

/// What an option is.
#[derive(Debug, Clone, PartialEq)]
pub enum OptionValue {
    /// `flag`: yes or no.
    Flag(bool),
    /// `number`: any.
    Number(Decimal),
    /// `text`, or `choice`: one word of several.
    Text(String),
    /// `colour`.
    Colour(Colour),
}

/// A colour of the screen (sRGB): red, green and blue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Colour([u8; 3]);

choice! {
    /// The type of an option.
    enum Kind {
        /// Yes or no.
        Flag = "flag",
        /// Any number.
        Number = "number",
        /// Any text.
        #[default]
        Text = "text",
        /// One word of several.
        Choice = "choice",
        /// A colour, as `#1d4f8c`.
        Colour = "colour" | "color",
    }
}

impl ThemeOption {
    /// An option as a theme declares it, under its name in `options` of `theme.yaml`.
    pub fn read(name: String, node: &Node<'_>) -> Option<Self> {
        let mut fields = node.fields("an option of a theme")?;
        let kind = fields.required("type").and_then(|node| node.chosen::<Kind>());
        let default = fields.required("default");
        fields.text("description");
        let choices = fields.texts("choices");
        let on = fields.get("on").and_then(|node| {
            let text = node.text()?;
            let colour = Colour::parse(&text);
            if colour.is_none() {
                let finding = Diagnostic::error("bad-option", format!("`{text}` is no colour"));
                node.fault(finding.help(COLOUR_HELP), "");
            }
            colour
        });
        if kind == Some(Kind::Choice) && choices.is_empty() {
            let finding = Diagnostic::error("bad-option", format!("option `{name}` leaves nothing to choose from"));
            fields.fault(finding.help("give it `choices: […]`"), "");
        }
        fields.finish();
        let (kind, default) = (kind?, default?);
        // The type stands in the default from here on.
        let mut option = Self { name, default: kind.stand_in(), choices, on };
        match option.accept(&default.anything()) {
            Ok(value) => option.default = value,
            Err(finding) => default.fault(*finding, "the default"),
        }
        Some(option)
    }

    /// A value of this option, if it can be one.
    fn accept(&self, value: &ExtraValue) -> Result<OptionValue, Box<Diagnostic>> {
        let refuse = |wanted: &str, help: &str| {
            let message = format!("option `{}` is `{}` where {wanted} is expected", self.name, shown(value));
            Box::new(Diagnostic::error("bad-option", message).help(help))
        };
        match (&self.default, value) {
            (OptionValue::Flag(_), ExtraValue::Flag(flag)) => Ok(OptionValue::Flag(*flag)),
            (OptionValue::Flag(_), _) => Err(refuse("`true` or `false`", "write one of them")),
            (OptionValue::Number(_), ExtraValue::Number(number)) => Ok(OptionValue::Number(number.clone())),
            (OptionValue::Number(_), _) => Err(refuse("a number", "write it with digits")),
            (OptionValue::Colour(_), ExtraValue::Text(text)) => {
                Colour::parse(text).map(OptionValue::Colour).ok_or_else(|| refuse("a colour", COLOUR_HELP))
            }
            (OptionValue::Colour(_), _) => Err(refuse("a colour", COLOUR_HELP)),
            (OptionValue::Text(_), _) if self.choices.is_empty() => Ok(OptionValue::Text(shown(value))),
            (OptionValue::Text(_), _) => {
                let text = shown(value);
                if self.choices.contains(&text) {
                    return Ok(OptionValue::Text(text));
                }
                let choices = self.choices.iter().map(String::as_str);
                let finding =
                    Diagnostic::error("bad-option", format!("`{text}` is no choice for option `{}`", self.name));
                let all = || format!("it is one of {}", quoted_list(choices.clone(), "and"));
                Err(Box::new(finding.meant(&text, choices.clone(), all)))
            }
        }
    }

    /// What is to be said of a colour that can hardly be read.
    fn faint(&self, value: &OptionValue) -> Option<Diagnostic> {
        let (OptionValue::Colour(colour), Some(on)) = (value, self.on) else { return None };
        let contrast = colour.contrast(on);
        (contrast < LEAST_CONTRAST).then(|| {
            let message = format!(
                "option `{}` is hard to read: {} on {} has a contrast of {contrast:.1}:1",
                self.name,
                colour.css(),
                on.css()
            );
            Diagnostic::warning("faint-colour", message).help("readers need 4.5:1 at least (WCAG 2.2, 1.4.3)")
        })
    }
}

const COLOUR_HELP: &str = "write it as `\"#1d4f8c\"`, in quotes: red, green and blue in hexadecimal digits";

impl Kind {
    fn stand_in(self) -> OptionValue {
        match self {
            Self::Flag => OptionValue::Flag(false),
            Self::Number => OptionValue::Number(Decimal { text: "0".into(), value: 0.0 }),
            Self::Text | Self::Choice => OptionValue::Text(String::new()),
            Self::Colour => OptionValue::Colour(Colour([0; 3])),
        }
    }
}

/// A value in one line, for messages.
fn shown(value: &ExtraValue) -> String {
    match value {
        ExtraValue::Null => "nothing".to_owned(),
        ExtraValue::Flag(flag) => flag.to_string(),
        ExtraValue::Number(number) => number.text.to_string(),
        ExtraValue::Text(text) => text.clone(),
        ExtraValue::List(_) => "a list".to_owned(),
        ExtraValue::Map(_) => "a mapping".to_owned(),
    }
}

/// The values of a theme's options on this site, in the order of the theme, and whether the site chose it; `chosen` is
/// what it says under `options` of its configuration.
pub fn choose(
    theme: &str,
    declared: &[ThemeOption],
    chosen: &Extra,
    file: FileId,
    findings: &mut Vec<Diagnostic>,
) -> Vec<(String, OptionValue, bool)> {
    let place = |name: &str| FieldPath::root().key("options").key(name.to_owned());
    for (name, _) in chosen {
        if declared.iter().all(|option| option.name != *name) {
            let names = || declared.iter().map(|option| option.name.as_str());
            let finding = Diagnostic::error("unknown-option", format!("theme `{theme}` has no option `{name}`"));
            let is_chosen = |wanted: &str| chosen.iter().any(|(name, _)| name == wanted);
            let finding = match near(name, names()) {
                Some(Near { name, .. }) if is_chosen(name) => finding.help(format!("did you mean `{name}`?")),
                Some(near) => finding.did_you_mean(name, near),
                None if declared.is_empty() => finding.help("it has no options"),
                None => finding.help(format!("it has {}", quoted_list(names(), "and"))),
            };
            findings.push(finding.at(file, place(name).itself(), ""));
        }
    }
    let value = |option: &ThemeOption| {
        let Some((_, given)) = chosen.iter().find(|(name, _)| *name == option.name) else {
            return (option.name.clone(), option.default.clone(), false);
        };
        let value = option.accept(given).unwrap_or_else(|finding| {
            findings.push(finding.at(file, place(&option.name), ""));
            option.default.clone()
        });
        findings.extend(option.faint(&value).map(|finding| finding.at(file, place(&option.name), "")));
        (option.name.clone(), value, true)
    };
    declared.iter().map(value).collect()
}

/// The style sheet that gives the colours which the site chose to the theme's own, as `--option-<name>`; `None` where it
/// chose none.
pub fn style(values: &[(String, OptionValue, bool)]) -> Option<String> {
    let chosen = values.iter().filter_map(|(name, value, chosen)| match value {
        OptionValue::Colour(colour) if *chosen => Some(format!("  --option-{name}: {};\n", colour.css())),
        _ => None,
    });
    let declarations: String = chosen.collect();
    (!declarations.is_empty()).then(|| format!(":root {{\n{declarations}}}\n"))
}

impl Colour {
    /// `#1d4f8c`, or `#fff` for `#ffffff`.
    fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#')?;
        let digits: Vec<u8> = digits
            .chars()
            .map(|digit| digit.to_digit(16).and_then(|digit| u8::try_from(digit).ok()))
            .collect::<Option<_>>()?;
        match digits[..] {
            [r, g, b] => Some(Self([r * 17, g * 17, b * 17])),
            [r, s, g, h, b, c] => Some(Self([r * 16 + s, g * 16 + h, b * 16 + c])),
            _ => None,
        }
    }

    /// As a style sheet has it.
    pub fn css(self) -> String {
        let Self([red, green, blue]) = self;
        format!("#{red:02x}{green:02x}{blue:02x}")
    }

    /// From 1 to 21: WCAG 2.2, “contrast ratio”.
    fn contrast(self, other: Self) -> f64 {
        let (one, two) = (self.luminance(), other.luminance());
        (one.max(two) + 0.05) / (one.min(two) + 0.05)
    }

    /// From 0 for black to 1 for white: WCAG 2.2, “relative luminance”.
    fn luminance(self) -> f64 {
        let linear = |part: u8| {
            let part = f64::from(part) / 255.0;
            if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        };
        let [red, green, blue] = self.0.map(linear);
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The figures are those that the W3C’s own examples and common checkers give.
    #[test]
    fn contrast_is_that_of_wcag() {
        let contrast = |one, two| Colour::parse(one).unwrap().contrast(Colour::parse(two).unwrap());
        assert!((contrast("#000", "#ffffff") - 21.0).abs() < 1e-9);
        assert!((contrast("#777777", "#fff") - 4.48).abs() < 0.005);
        assert!((contrast("#767676", "#fff") - 4.54).abs() < 0.005);
        assert!((contrast("#ffffff", "#ffffff") - 1.0).abs() < 1e-9);
    }

    #[test]
    fn a_colour_is_three_or_six_digits() {
        assert_eq!(Colour::parse("#1D4f8c").unwrap().css(), "#1d4f8c");
        assert_eq!(Colour::parse("#fa0").unwrap().css(), "#ffaa00");
        for wrong in ["", "#", "1d4f8c", "#1d4f8", "#1d4f8cff", "#ggg", "red", "#é12", "rgb(0,0,0)"] {
            assert_eq!(Colour::parse(wrong), None, "{wrong}");
        }
    }
}
