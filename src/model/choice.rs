//! Closed sets of words that an author may choose from.

/// A word out of a closed set, as front matter writes it.
pub trait Choice: Copy + Sized + 'static {
    /// Every choice, in the order in which it is documented.
    const ALL: &'static [Self];

    /// The word as it is written and shown.
    fn name(self) -> &'static str;

    /// Other spellings that mean the same.
    fn aliases(self) -> &'static [&'static str];

    /// The choice that this word names.
    fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|choice| choice.name() == name || choice.aliases().contains(&name))
    }
}

/// Declares an enum whose variants are the words of a closed set.
macro_rules! choice {
    ($(#[$meta:meta])* $visibility:vis enum $name:ident {
        $($(#[$variant_meta:meta])* $variant:ident = $word:literal $(| $alias:literal)*,)*
    }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
        $visibility enum $name { $($(#[$variant_meta])* $variant,)* }

        impl $crate::model::Choice for $name {
            const ALL: &'static [Self] = &[$(Self::$variant),*];

            fn name(self) -> &'static str {
                match self { $(Self::$variant => $word,)* }
            }

            fn aliases(self) -> &'static [&'static str] {
                match self { $(Self::$variant => &[$($alias),*],)* }
            }
        }
    };
}

pub(crate) use choice;
