//! A shape as a schema says it.

use serde_json::{Map, Value, json};

use super::Written;
use super::explore::{Key, Mapping, Scalar, Shape};
use super::manual;

/// The draft that editors read best.
const DRAFT: &str = "http://json-schema.org/draft-07/schema#";

/// Of these keys one is needed, and the reader asks for none of them by itself.
const ONE_OF: [(&str, &[&str]); 2] = [("a brief", &["author", "authors"]), ("a source", &["title", "note"])];

/// The whole schema of something that authors write.
pub(super) fn schema(written: Written, shape: &Shape) -> Value {
    let mut definitions = Map::new();
    let root = value(shape, &mut definitions);
    let mut schema = Map::new();
    schema.insert("$schema".to_owned(), DRAFT.into());
    schema.insert("title".to_owned(), format!("Corroborate: {}", written.files()).into());
    if let Value::Object(root) = root {
        schema.extend(root);
    }
    if !definitions.is_empty() {
        schema.insert("definitions".to_owned(), definitions.into());
    }
    schema.into()
}

/// What is taken at one place; mappings of known keys go to the definitions.
fn value(shape: &Shape, definitions: &mut Map<String, Value>) -> Value {
    if shape.anything {
        return json!({});
    }
    let scalar = shape.scalar.as_ref().map(scalar);
    let list = shape.items.as_ref().map(|items| json!({"type": "array", "items": value(items, definitions)}));
    let mapping = shape.mapping.as_ref().map(|mapping| self::mapping(mapping, definitions));
    let mut forms: Vec<Value> = [scalar, list, mapping].into_iter().flatten().collect();
    match forms.len() {
        0 => Value::Bool(true),
        1 => forms.remove(0),
        _ => json!({"anyOf": forms}),
    }
}

fn scalar(scalar: &Scalar) -> Value {
    match scalar {
        // A text may look like something else to YAML: `title: 2025`.
        Scalar::Text => json!({"type": ["string", "number", "boolean"]}),
        Scalar::Number => json!({"type": ["number", "string"]}),
        Scalar::Flag => json!({"type": "boolean"}),
        Scalar::Word(words) => json!({"enum": words}),
        Scalar::Form("a date") => json!({"type": ["string", "number"], "pattern": format!("^{DATE}$")}),
        Scalar::Form("a date or an interval") => {
            json!({"type": ["string", "number"], "pattern": format!("^{DATE}(/{DATE})?$")})
        }
        Scalar::Form("a language tag") => json!({"type": "string", "pattern": "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$"}),
        Scalar::Form(_) => json!({"type": "string"}),
    }
}

/// A year, a month or a day.
const DATE: &str = "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?";

fn mapping(mapping: &Mapping, definitions: &mut Map<String, Value>) -> Value {
    match mapping {
        Mapping::Entries(shape) => json!({"type": "object", "additionalProperties": value(shape, definitions)}),
        Mapping::Again(what) => reference(what),
        Mapping::Fields { what, keys } => {
            let fields = fields(what, keys, definitions);
            // The same thing has the same keys everywhere, but for what lies in itself.
            match definitions.get(*what) {
                Some(known) if *known != fields => fields,
                _ => {
                    definitions.insert((*what).to_owned(), fields);
                    reference(what)
                }
            }
        }
    }
}

fn reference(what: &str) -> Value {
    json!({"$ref": format!("#/definitions/{}", what.replace(' ', "%20"))})
}

fn fields(what: &str, keys: &[Key], definitions: &mut Map<String, Value>) -> Value {
    let mut properties = Map::new();
    for key in keys {
        let mut taken = value(&key.shape, definitions);
        if let Some(meaning) = manual::meaning(what, key.name) {
            taken = described(taken, meaning);
        }
        properties.insert(key.name.to_owned(), taken);
    }
    let mut fields = Map::new();
    fields.insert("type".to_owned(), "object".into());
    fields.insert("properties".to_owned(), properties.into());
    let required: Vec<&str> = keys.iter().filter(|key| key.required).map(|key| key.name).collect();
    if !required.is_empty() {
        fields.insert("required".to_owned(), required.into());
    }
    if let Some((_, names)) = ONE_OF.iter().find(|(thing, _)| *thing == what) {
        let needs: Vec<Value> = names.iter().map(|name| json!({"required": [name]})).collect();
        fields.insert("anyOf".to_owned(), needs.into());
    }
    fields.insert("additionalProperties".to_owned(), false.into());
    fields.into()
}

/// A schema with its meaning beside it; beside a reference draft 7 reads nothing.
fn described(taken: Value, meaning: String) -> Value {
    match taken {
        Value::Object(mut taken) if !taken.contains_key("$ref") => {
            taken.insert("description".to_owned(), meaning.into());
            taken.into()
        }
        Value::Bool(_) => json!({"description": meaning}),
        other => json!({"allOf": [other], "description": meaning}),
    }
}
