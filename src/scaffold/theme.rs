//! A theme of one's own: what it begins with, and which files of another can be taken into it.

use std::collections::BTreeSet;

use crate::diag::{nearest, quoted_list};
use crate::yaml::write_text;

use super::{NewFile, Refusal};

/// The folders of a theme from which a single file can be taken.
const FOLDERS: [&str; 3] = ["templates", "static", "messages"];

/// The `theme.yaml` of a theme that has everything from another.
pub fn theme_that_extends(name: &str, parent: &str) -> NewFile {
    let text = format!(
        "# Everything comes from the theme below. A file here stands in for its file of the same name.\nextends: {}\n",
        write_text(parent)
    );
    NewFile::new(format!("themes/{name}/theme.yaml"), text)
}

/// Which of the files of a theme is meant: `templates/brief.html`, for which `brief.html` will do.
///
/// # Errors
/// When there is no such file, or it is none that can stand in for another.
pub fn part_of_theme<'k>(wanted: &str, theme: &str, known: &'k BTreeSet<String>) -> Result<&'k str, Refusal> {
    let parts = || known.iter().map(String::as_str).filter(|path| FOLDERS.contains(&folder(path)));
    let found = |path: &str| parts().find(|known| *known == path);
    let within = || FOLDERS.iter().find_map(|folder| found(&format!("{folder}/{wanted}")));
    found(wanted).or_else(within).ok_or_else(|| {
        let message = format!("theme `{theme}` has no file `{wanted}` that can be taken out");
        // A name without its folder is compared with names.
        let near = nearest(wanted, parts()).or_else(|| {
            let names = parts().map(|path| path.split_once('/').map_or(path, |(_, name)| name));
            nearest(wanted, names)
        });
        let help = near.map_or_else(
            || {
                let templates = parts().filter(|path| folder(path) == "templates" && path.matches('/').count() == 1);
                format!("its templates are {}", quoted_list(templates, "and"))
            },
            |near| format!("did you mean `{near}`?"),
        );
        Refusal::new(message, help)
    })
}

fn folder(path: &str) -> &str {
    path.split('/').next().unwrap_or_default()
}
