//! JSON-LD while it is made: objects whose names keep their order, and the text of them, which cannot end a script.

/// A value of JSON.
#[derive(Debug, Clone)]
pub(crate) enum Value {
    Text(String),
    /// Digits as they were written; a number of JSON.
    Number(String),
    Flag(bool),
    Node(Node),
    List(Vec<Value>),
}

/// An object: a node of the graph. What has no value is not in it.
#[derive(Debug, Clone, Default)]
pub(crate) struct Node {
    fields: Vec<(&'static str, Value)>,
}

impl Node {
    /// A node of no known type.
    pub(crate) fn new() -> Self {
        Self::default()
    }

    /// A node of that type.
    pub(crate) fn of_type(kind: &'static str) -> Self {
        Self::new().with("@type", kind)
    }

    /// Nothing but the name of a node that is described elsewhere.
    pub(crate) fn reference(id: String) -> Self {
        Self::new().with("@id", id)
    }

    pub(crate) fn with(mut self, name: &'static str, value: impl Into<Value>) -> Self {
        self.fields.push((name, value.into()));
        self
    }

    pub(crate) fn maybe(self, name: &'static str, value: Option<impl Into<Value>>) -> Self {
        match value {
            Some(value) => self.with(name, value),
            None => self,
        }
    }

    /// A list, even of one; none where there is nothing to list.
    pub(crate) fn list<V: Into<Value>>(self, name: &'static str, values: impl IntoIterator<Item = V>) -> Self {
        let values: Vec<Value> = values.into_iter().map(Into::into).collect();
        if values.is_empty() { self } else { self.with(name, Value::List(values)) }
    }

    /// The fields of another node behind its own.
    pub(crate) fn and(mut self, other: Self) -> Self {
        self.fields.extend(other.fields);
        self
    }

    /// A document of JSON.
    pub(crate) fn to_json(&self) -> String {
        let mut json = String::with_capacity(2048);
        self.write(&mut json);
        json
    }

    fn write(&self, json: &mut String) {
        json.push('{');
        for (at, (name, value)) in self.fields.iter().enumerate() {
            if at > 0 {
                json.push(',');
            }
            text(name, json);
            json.push(':');
            value.write(json);
        }
        json.push('}');
    }
}

impl Value {
    fn write(&self, json: &mut String) {
        match self {
            Self::Text(value) => text(value, json),
            Self::Number(digits) => json.push_str(digits),
            Self::Flag(value) => json.push_str(if *value { "true" } else { "false" }),
            Self::Node(node) => node.write(json),
            Self::List(values) => {
                json.push('[');
                for (at, value) in values.iter().enumerate() {
                    if at > 0 {
                        json.push(',');
                    }
                    value.write(json);
                }
                json.push(']');
            }
        }
    }
}

/// A text in quotation marks (RFC 8259). `<` is written as an escape: with it a text could end the script element that the
/// document stands in, or open a comment (HTML, "Restrictions for contents of script elements").
fn text(value: &str, json: &mut String) {
    json.push('"');
    for letter in value.chars() {
        match letter {
            '"' => json.push_str("\\\""),
            '\\' => json.push_str("\\\\"),
            '\n' => json.push_str("\\n"),
            '<' => json.push_str("\\u003c"),
            control if control < ' ' => json.push_str(&format!("\\u{:04x}", u32::from(control))),
            // Line ends of JavaScript, which JSON knows not as such.
            '\u{2028}' => json.push_str("\\u2028"),
            '\u{2029}' => json.push_str("\\u2029"),
            letter => json.push(letter),
        }
    }
    json.push('"');
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<&String> for Value {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

impl From<Node> for Value {
    fn from(node: Node) -> Self {
        Self::Node(node)
    }
}

impl From<bool> for Value {
    fn from(flag: bool) -> Self {
        Self::Flag(flag)
    }
}

impl From<usize> for Value {
    fn from(count: usize) -> Self {
        Self::Number(count.to_string())
    }
}

impl From<crate::model::Date> for Value {
    fn from(date: crate::model::Date) -> Self {
        Self::Text(date.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_keep_their_order_and_what_is_missing_is_left_out() {
        let node = Node::of_type("Claim")
            .with("text", "It is.")
            .maybe("name", None::<&str>)
            .list("citation", Vec::<Node>::new())
            .list("about", ["a"])
            .with("position", 1_usize)
            .with("isAccessibleForFree", true);
        assert_eq!(
            node.to_json(),
            r#"{"@type":"Claim","text":"It is.","about":["a"],"position":1,"isAccessibleForFree":true}"#
        );
    }

    #[test]
    fn no_text_can_end_a_script_and_every_text_comes_back() {
        for hostile in
            ["</script><script>", "<!--<script", "a\u{0}\u{1f}\\\"\n\t\u{2028}\u{2029}", "]]>", "العربية ខ្មែរ"]
        {
            let json = Node::new().with("text", hostile).to_json();
            assert!(!json.contains('<'), "{json}");
            let read: serde_json::Value = serde_json::from_str(&json).unwrap();
            assert_eq!(read["text"], hostile);
        }
    }
}
