//! The schemas that editors check front matter with.
//!
//! ```sh
//! UPDATE_MANUAL=1 cargo test --test suite -- schemas
//! ```
//!
//! writes those of the manual, `docs/content/static/schemas/`, anew.

use std::path::Path;

use corroborate::model::{FURTHER_KEYS, FURTHER_KEYS_OF_PARENTS};
use corroborate::schema::{Written, schema};
use serde_json::Value;

use crate::site::Site;

#[test]
fn the_schemas_in_the_repository_are_those_of_the_readers() {
    for written in Written::ALL {
        let path = Path::new("docs/content/static/schemas").join(format!("{}.schema.json", written.name()));
        let made = format!("{:#}\n", schema(written));
        if std::env::var_os("UPDATE_MANUAL").is_some() {
            std::fs::create_dir_all("docs/content/static/schemas").unwrap();
            std::fs::write(&path, &made).unwrap();
        }
        assert!(std::fs::read_to_string(&path).is_ok_and(|kept| kept == made), "{} is another", path.display());
    }
}

/// Whether a key is one that is kept for other tools, and means what it means there.
fn is_of_hayagriva(key: &str) -> bool {
    FURTHER_KEYS.contains(&key) || FURTHER_KEYS_OF_PARENTS.contains(&key) || key == "location"
}

/// Things whose keys are told in the text around them, or in the chapter's table for something else.
const TOLD_ELSEWHERE: [&str; 2] = ["a formatted text", "an address"];

#[test]
fn every_key_has_a_meaning() {
    for written in Written::ALL {
        let schema = schema(written);
        let Some(definitions) = schema["definitions"].as_object() else { panic!("{}", written.name()) };
        for (what, definition) in definitions.iter().filter(|(what, _)| !TOLD_ELSEWHERE.contains(&what.as_str())) {
            let keys = definition["properties"].as_object().unwrap();
            let mute = keys.iter().filter(|(_, taken)| !taken["description"].is_string());
            let mute: Vec<&String> = mute.map(|(key, _)| key).filter(|key| !is_of_hayagriva(key)).collect();
            assert!(mute.is_empty(), "{}: {what}: {mute:?}", written.name());
        }
    }
}

/// A part of a schema, by the thing and its key.
fn of(schema: &Value, what: &str, key: &str) -> Value {
    let mut taken = schema["definitions"][what]["properties"][key].clone();
    taken.as_object_mut().unwrap().remove("description");
    taken
}

#[test]
fn a_schema_says_what_a_reader_takes() {
    let brief = schema(Written::Brief);
    let text = serde_json::json!({"type": ["string", "number", "boolean"]});
    assert_eq!(of(&brief, "a brief", "title"), text);
    assert_eq!(of(&brief, "a brief", "draft"), serde_json::json!({"type": "boolean"}));
    let claims = serde_json::json!({"type": "array", "items": {"$ref": "#/definitions/a%20claim"}});
    assert_eq!(of(&brief, "a brief", "claims"), claims);
    assert_eq!(of(&brief, "a brief", "topics"), serde_json::json!({"anyOf": [text, {"type": "array", "items": text}]}));
    let stances = serde_json::json!({"enum": ["supports", "disputes", "qualifies", "context"]});
    assert_eq!(of(&brief, "a piece of evidence", "stance"), stances);
    let parent = serde_json::json!({"$ref": "#/definitions/a%20parent"});
    assert_eq!(of(&brief, "a parent", "parent")["anyOf"][2], parent, "a parent may have one");
    assert_eq!(brief["definitions"]["a claim"]["required"], serde_json::json!(["id", "text"]));
    assert_eq!(of(&brief, "a claim", "extra"), serde_json::json!({"type": "object", "additionalProperties": {}}));
}

#[test]
fn schemas_are_written_into_a_folder_or_printed() {
    let site = Site::good();
    let folder = site.path("made/here");
    let run = site.run(&["schema", "--output", folder.to_str().unwrap()]).succeeds();
    assert_eq!(run.stderr, format!("Wrote 8 schemas to `{}`\n", folder.display()));
    let written = std::fs::read_to_string(folder.join("claims.schema.json")).unwrap();
    assert_eq!(site.run(&["schema", "claims"]).succeeds().stdout, written);
}
