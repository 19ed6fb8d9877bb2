//! What templates say with the messages of a language: the map `words`, and the function `say` for those that are given
//! something.

use std::cell::Cell;

use tera::{Kwargs, Map, State, TeraResult, Value};

use crate::model::Language;
use crate::wording::{Arg, Messages, Words};

thread_local! {
    /// The language of the page that this thread renders, by its position.
    static SPEAKING: Cell<usize> = const { Cell::new(0) };
}

/// The messages that are given nothing, as templates have them: `words.key_messages`.
pub(super) fn words(words: &Words) -> Value {
    let mut map = Map::new();
    for (id, text) in words.texts() {
        map.insert(id.to_owned().into(), Value::from(text));
    }
    Value::from(map)
}

/// Does something while this thread speaks a language.
pub(super) fn speaking<T>(position: usize, then: impl FnOnce() -> T) -> T {
    SPEAKING.set(position);
    let done = then();
    SPEAKING.set(0);
    done
}

/// The function `say(id="made_with", program=site.generator)`, which says a message in the language of the page or in the
/// `language` that it is given: of the site's, or of a brief's. Text that it is given is escaped unless it is HTML already.
pub(super) fn function(messages: Messages) -> impl Fn(Kwargs, &State<'_>) -> TeraResult<Value> {
    move |kwargs, state| {
        let id = kwargs.must_get::<&str>("id")?;
        let words = match kwargs.get::<&str>("language")?.and_then(Language::parse) {
            Some(language) => messages.of(&language),
            None => &messages.all()[SPEAKING.get()],
        };
        let mut args = Vec::new();
        for (name, value) in kwargs.iter() {
            match name.as_str() {
                Some("id" | "language") | None => {}
                Some(name) => args.push((name, argument(name, value, state)?)),
            }
        }
        let said = words.say_html(id, &args).map_err(|unsaid| tera::Error::message(unsaid.to_string()))?;
        Ok(Value::safe_string(&said))
    }
}

fn argument<'v>(name: &str, value: &'v Value, state: &State<'_>) -> TeraResult<Arg<'v>> {
    match (value.as_str(), value.as_f64()) {
        (Some(text), _) if value.is_safe() => Ok(text.into()),
        (Some(text), _) => Ok(state.escape(text)?.into()),
        (None, Some(count)) => Ok(Arg::Count(count)),
        (None, None) => {
            let what = format!("`{name}` must be a text or a number, and is {}", value.name());
            Err(tera::Error::message(what))
        }
    }
}
