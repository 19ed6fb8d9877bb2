//! `corroborate completions` and `corroborate man`.

use std::fs;
use std::process::{Command, Stdio};

use crate::site::Site;

fn script(shell: &str) -> String {
    let run = Site::new().run(&["completions", shell]).succeeds();
    assert_eq!(run.stderr, "");
    run.stdout
}

#[test]
fn a_shell_is_told_the_commands_and_flags() {
    for (shell, beginning) in [
        ("bash", "_corroborate() {\n"),
        ("zsh", "#compdef corroborate\n"),
        ("fish", "# Print an optspec for argparse"),
        ("powershell", "\nusing namespace System.Management.Automation\n"),
        ("elvish", "\nuse builtin;\n"),
    ] {
        let script = script(shell);
        assert!(script.starts_with(beginning), "{shell}: {}", &script[..80]);
        for word in ["init", "eject", "completions", "strict", "published"] {
            assert!(script.contains(word), "{shell}: {word}");
        }
    }
    let run = Site::new().run(&["completions", "tcsh"]);
    assert_eq!(run.code, Some(2));
    assert!(run.stderr.contains("[possible values: bash, elvish, fish, powershell, zsh]"), "{}", run.stderr);
}

#[test]
fn bash_completes_with_the_script() {
    let asked =
        "COMP_WORDS=(corroborate new br); COMP_CWORD=2; _corroborate corroborate br new; echo \"${COMPREPLY[@]}\"";
    let script = format!("{}\n{asked}\n", script("bash"));
    let mut command = Command::new("bash");
    let mut bash = command.args(["--norc", "-s"]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    std::io::Write::write_all(&mut bash.stdin.take().unwrap(), script.as_bytes()).unwrap();
    let output = bash.wait_with_output().unwrap();
    assert_eq!(String::from_utf8(output.stdout).unwrap(), "brief\n");
}

#[test]
fn there_is_a_manual_page_for_every_command() {
    let site = Site::new();
    let run = site.run(&["man", "man1"]).succeeds();
    let mut names: Vec<String> = fs::read_dir(site.path("man1"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    assert_eq!(run.stderr, format!("Wrote {} pages into `man1`\n", names.len()));
    let help = site.run(&["--help"]).stdout;
    let commands = help.lines().skip_while(|line| *line != "Commands:").skip(1).take_while(|line| !line.is_empty());
    for command in commands.filter_map(|line| line.split_whitespace().next()).filter(|name| *name != "help") {
        assert!(names.contains(&format!("corroborate-{command}.1")), "{command}: {names:?}");
    }
    for name in ["corroborate.1", "corroborate-new-source.1", "corroborate-theme-eject.1"] {
        assert!(names.iter().any(|it| it == name), "{name}: {names:?}");
    }
    let page = fs::read_to_string(site.path("man1/corroborate-new-source.1")).unwrap();
    let sections: Vec<&str> = page.lines().filter(|line| line.starts_with(".SH ")).collect();
    assert_eq!(sections, [".SH NAME", ".SH SYNOPSIS", ".SH DESCRIPTION", ".SH OPTIONS", ".SH VERSION"]);
    let head = concat!(".TH corroborate-new-source 1  \"corroborate ", env!("CARGO_PKG_VERSION"), "\" Corroborate");
    assert!(page.lines().any(|line| line == head), "{page}");
    // Pages of an older program are written anew.
    _ = site.run(&["man", "man1"]).succeeds();
    let printed = site.run(&["man"]).succeeds().stdout;
    assert_eq!(printed, fs::read_to_string(site.path("man1/corroborate.1")).unwrap());
    assert!(printed.contains(".SH SUBCOMMANDS\n"));
}
