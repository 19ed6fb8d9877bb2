//! README.md is true: its commands are the ones that work, its example builds, and the program says what it quotes.

use std::collections::BTreeSet;

use crate::documents::{Block, blocks, read};
use crate::site::Site;

/// How much of the file a reader sees before scrolling, in lines.
const FIRST_SCREEN: usize = 25;

#[test]
fn the_first_screen_gives_two_commands_for_a_site_and_two_for_this_one_and_no_other_set_up() {
    let readme = read("README.md");
    let commands: Vec<Block> = blocks(&readme).into_iter().filter(|block| block.language == "sh").take(2).collect();
    let texts: Vec<&str> = commands.iter().map(|block| block.text.as_str()).collect();
    let begins = "cargo run -- init ../my-site\ncargo run -- serve --root ../my-site --open\n";
    assert_eq!(texts, [begins, "cargo run -- build\ncargo test\n"]);
    assert!(commands[1].line < FIRST_SCREEN, "the commands stand in line {}", commands[1].line);
}

#[test]
fn the_example_builds_and_the_program_says_what_is_quoted() {
    let readme = read("README.md");
    // The width that the program takes where no terminal tells it another.
    let mut site = example(&readme).variable("COLUMNS", "120");
    let mut quoted = 0;
    for Block { text, before, .. } in blocks(&readme).into_iter().filter(|block| block.language == "console") {
        if let Some((new, old)) = replacement(&before) {
            let path = "content/briefs/the-ferry.md";
            let brief = std::fs::read_to_string(site.path(path)).unwrap();
            assert!(brief.contains(old), "the example has no `{old}`");
            site = site.file(path, brief.replace(old, new));
        }
        let (command, said) = text.split_once('\n').unwrap();
        let command: Vec<&str> =
            command.strip_prefix("$ corroborate ").expect("a command of ours").split(' ').collect();
        let run = site.run(&command);
        let said = timeless(said);
        let is_said = match said.strip_prefix("…\n") {
            Some(end) => timeless(&run.stderr).trim_end().ends_with(end.trim_end()),
            None => timeless(&run.stderr).starts_with(&said),
        };
        assert!(is_said, "README.md quotes\n{said}\nbut the program says\n{}", run.stderr);
        quoted += 1;
    }
    assert_eq!(quoted, 2);
}

#[test]
fn the_example_shows_what_is_said_of_it() {
    let run = example(&read("README.md")).build().succeeds();
    assert!(run.page("claims/ridership-doubled/").contains("Two reports support it, on one origin."));
    assert!(run.page("claims/ridership-doubled/").contains("Single origin"));
    assert!(run.page("claims/fare-two-euros/").contains("On record"));
    assert!(run.page("claims/keep-the-fare/").contains("Argued"));
    assert!(run.page("sources/ferry-count/").contains("lose all support"));
}

#[test]
fn every_command_and_flag_is_in_the_readme_and_in_the_help() {
    let site = Site::new();
    let help = ["build", "check", "lock", "impact", "explain", "clean"]
        .map(|command| site.run(&[command, "--help"]).stdout)
        .concat();
    let readme = read("README.md");
    let ours: String = readme.lines().filter(|line| !line.contains("cargo ")).flat_map(|line| [line, "\n"]).collect();
    assert_eq!(long_flags(&ours), long_flags(&help));

    let rows = readme.lines().filter_map(|line| line.strip_prefix("| `--"));
    for row in rows {
        let names = row.split(" | ").next().unwrap_or_default();
        if let Some((_, short)) = names.split_once(", `-").filter(|(_, short)| !short.starts_with('-')) {
            let long = names.split([' ', '`']).next().unwrap_or_default();
            let short = short.trim_end_matches('`');
            assert!(help.contains(&format!("-{short}, --{long}")), "--help has no `-{short}` for `--{long}`");
        }
    }

    let commands = site.run(&["--help"]).stdout;
    let named = readme.lines().filter_map(|line| line.strip_prefix("| `corroborate ")?.split('`').next());
    let named: Vec<&str> = named.collect();
    let offered = commands.lines().skip_while(|line| *line != "Commands:").skip(1).take_while(|line| !line.is_empty());
    let offered = offered.filter_map(|line| line.split_whitespace().next()).filter(|name| *name != "help");
    assert_eq!(named, offered.collect::<Vec<_>>());
}

/// The files that the README shows, each behind its name: "`content/site.yaml`:".
fn example(readme: &str) -> Site {
    let mut site = Site::new().with_rules();
    let mut count = 0;
    for Block { text, before, .. } in blocks(readme) {
        let named = before.strip_suffix("`:").and_then(|before| before.rsplit_once('`'));
        if let Some((_, path)) = named.filter(|(_, path)| path.starts_with("content/") && !path.ends_with('/')) {
            site = site.file(path, text);
            count += 1;
        }
    }
    assert_eq!(count, 2, "the example has a configuration and a brief");
    site
}

/// "Write `new` for `old`, and …"
fn replacement(before: &str) -> Option<(&str, &str)> {
    let rest = &before[before.rfind("Write `")? + "Write `".len()..];
    let (new, rest) = rest.split_once("` for `")?;
    Some((new, rest.split_once('`')?.0))
}

/// Every `--flag` of a text.
fn long_flags(text: &str) -> BTreeSet<&str> {
    let ends = |letter: char| !(letter.is_ascii_lowercase() || letter == '-');
    let found = text.match_indices("--").map(|(at, _)| &text[at + 2..]);
    let names = found.map(|rest| &rest[..rest.find(ends).unwrap_or(rest.len())]);
    names.filter(|name| name.starts_with(|letter: char| letter.is_ascii_lowercase())).collect()
}

/// The time that a build took changes from run to run.
fn timeless(text: &str) -> String {
    let lines = text.split('\n').map(|line| match line.rsplit_once(" in ") {
        Some((start, end)) if line.starts_with("Built ") && end.ends_with(" s") => format!("{start} in … s"),
        _ => line.to_owned(),
    });
    lines.collect::<Vec<_>>().join("\n")
}
