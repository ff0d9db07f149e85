#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the man page, and with --completions the shell completions, of a program from its own --help.

    generate_help.py PROGRAM FOLDER --version VERSION --more FILE.roff [--completions]

FOLDER/NAME.1.gz; with --completions also FOLDER/NAME.bash, _NAME (zsh) and NAME.fish, for every command of the program.
The same program and version give the same bytes.
"""
import argparse
import gzip
import os
import re
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

COLUMN = 30  # where CLI11 begins descriptions


@dataclass
class Option:
    names: list  # ["-m", "--model"]
    value: str  # "TEXT", "" for a flag
    choices: list
    text: str


@dataclass
class Command:
    path: list  # ["experiment", "run"]; [] for the program
    about: str = ""
    usage: str = ""
    positionals: list = field(default_factory=list)  # [(name, description)]
    sections: dict = field(default_factory=dict)  # heading: [Option]
    commands: list = field(default_factory=list)

    def options(self):
        return [option for options in self.sections.values() for option in options]

    def walk(self):
        yield self
        for command in self.commands:
            yield from command.walk()


def split_row(line):
    """The names and the description of one row of a table, or None if the line continues the row before."""
    if not re.match(r"  \S", line):
        return None
    if match := re.match(r"  (\S.*?)\s{2,}(\S.*)$", line):
        return match[1], match[2]
    if len(line) > COLUMN and line[COLUMN - 1] == " ":
        return line[2:COLUMN - 1].strip(), line[COLUMN:]
    return line.strip(), ""


def option_of(names, text):
    head, _, rest = names.replace(", -", ",-").partition(" ")
    choices = re.search(r"\{([^}]*)\}", rest)
    value = re.split(r"[:\s]", rest)[0].strip("<>[]")
    if value == "REQUIRED":
        value = ""
    return Option(head.split(","), value, choices[1].split(",") if choices else [], text)


def read(program, path):
    done = subprocess.run([program, *path, "--help"], capture_output=True, text=True, stdin=subprocess.DEVNULL, timeout=60,
                          env={**os.environ, "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen"})
    if done.returncode != 0:
        sys.exit(f"generate_help.py: error: {' '.join([program, *path, '--help'])} failed: {done.stderr.strip()}")
    command = Command(path)
    heading, rows, about = "", {}, []
    for line in done.stdout.splitlines():
        if line.startswith("Usage:"):
            command.usage = re.sub(r"^Usage:\s*\S+", Path(program).name, line)
        elif re.match(r"\S.*:$", line):
            heading = line.rstrip(":").removeprefix("[Option Group: ").rstrip("]")
        elif not heading:
            about.append(line.strip())
        elif line.strip():
            if row := split_row(line):
                rows.setdefault(heading, []).append(list(row))
            elif heading in rows:
                rows[heading][-1][1] = (rows[heading][-1][1] + " " + line.strip()).strip()
    command.about = " ".join(filter(None, about))
    for heading, table in rows.items():
        if heading in ("Subcommands", "Commands"):
            command.commands = [read(program, [*path, names.split()[0]]) for names, _ in table]
        elif heading in ("Positionals", "Arguments"):
            command.positionals = [tuple(row) for row in table]
        else:
            command.sections[heading] = [option_of(*row) for row in table]
    if not command.options():
        sys.exit(f"generate_help.py: error: no option in the help of {' '.join([program, *path])}")
    return command


def roff(text):
    text = text.replace("\\", "\\(rs").replace("-", "\\-").replace("'", "\\(aq")
    return re.sub(r"^\.", r"\\&.", text)


def man_tables(command, inherited):
    out = []
    for name, text in command.positionals:
        out += [".TP", f"\\fI{roff(name.split()[0])}\\fR", roff(text) or "\\&"]
    for heading, options in command.sections.items():
        shown = [option for option in options if option.names not in inherited]
        if shown and heading not in ("Options", "OPTIONS"):
            out += [f".PP\n{roff(heading)}:"]
        for option in shown:
            value = "|".join(option.choices) or option.value
            out += [".TP", ", ".join(f"\\fB{roff(name)}\\fR" for name in option.names) +
                    (f" \\fI{roff(value)}\\fR" if value else ""), roff(option.text) or "\\&"]
    return out


def man(name, version, top, more):
    out = [f'.TH {roff(name.upper())} 1 "" "Moire {version}" "User Commands"', ".SH NAME",
           f"{roff(name)} \\- {roff(top.about)}", ".SH SYNOPSIS", roff(top.usage),
           ".SH OPTIONS", *man_tables(top, [])]
    inherited = [["-h", "--help"]]
    if top.commands:
        out.append(".SH COMMANDS")
    for command in list(top.walk())[1:]:
        out += [f".SS {roff(' '.join([name, *command.path]))}", roff(command.about), *man_tables(command, inherited)]
    return "\n".join(out) + "\n" + more


def takes_file(option):
    return option.value and not option.choices and not re.search(r"INT|FLOAT|NUMBER", option.value)


def bash(name, top):
    """A function that walks the words to find the command, then offers its commands, options and choices."""
    out = [f"# bash completion for {name}", f"_{name.replace('-', '_')}() {{",
           '    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} command="" i',
           "    COMPREPLY=()", "    for ((i = 1; i < COMP_CWORD; i++)); do", '        case "$command ${COMP_WORDS[i]}" in']
    for command in list(top.walk())[1:]:
        out.append(f'        "{" ".join(["", *command.path]) if len(command.path) > 1 else " " + command.path[0]}")'
                   f' command="{" ".join(["", *command.path])}" ;;')
    out += ["        esac", "    done", '    case "$command" in']
    for command in top.walk():
        out += [f'    "{" ".join(["", *command.path]) if command.path else ""}")', '        case "$before" in']
        for option in command.options():
            pattern = "|".join(option.names)
            if option.choices:
                out.append(f'        {pattern}) mapfile -t COMPREPLY < <(compgen -W "{" ".join(option.choices)}" -- "$word"); return ;;')
            elif takes_file(option):
                out.append(f'        {pattern}) mapfile -t COMPREPLY < <(compgen -f -- "$word"); return ;;')
            elif option.value:
                out.append(f"        {pattern}) return ;;")
        words = [c.path[-1] for c in command.commands] + [n for option in command.options() for n in option.names]
        out += ["        esac", f'        mapfile -t COMPREPLY < <(compgen -W "{" ".join(words)}" -- "$word") ;;']
    out += ["    esac", '    [[ ${#COMPREPLY[@]} -gt 0 || $word == -* ]] || mapfile -t COMPREPLY < <(compgen -f -- "$word")',
            "}", f"complete -o filenames -F _{name.replace('-', '_')} {name}", ""]
    return "\n".join(out)


def zsh_quote(text):
    return "'" + text.replace("'", "'\\''") + "'"


def zsh_function(name, command):
    function = "_".join(["", name.replace("-", "_"), *command.path])
    out = [f"{function}() {{", "  local line state", "  _arguments -C \\"]
    for option in command.options():
        text = option.text.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]").replace(":", "\\:")
        action = ""
        if option.choices:
            action = f":{option.value}:({' '.join(option.choices)})"
        elif option.value:
            action = f":{option.value}:" + ("_files" if takes_file(option) else " ")
        for option_name in option.names:
            out.append(f"    {zsh_quote(f'*{option_name}[{text}]{action}')} \\")
    if command.commands:
        out += ["    '1: :->command' '*:: :->rest'", "  case $state in", "  command)", "    local -a commands=("]
        out += [f"      {zsh_quote(c.path[-1] + ':' + c.about.replace(':', ';'))}" for c in command.commands]
        out += ["    )", "    _describe command commands ;;", "  rest)", "    case $line[1] in"]
        out += [f"    {c.path[-1]}) {'_'.join([function, c.path[-1]])} ;;" for c in command.commands]
        out += ["    esac ;;", "  esac"]
    else:
        out.append("    '*:file:_files'")
    return out + ["}", ""]


def zsh(name, top):
    out = [f"#compdef {name}", ""]
    for command in top.walk():
        out += zsh_function(name, command)
    return "\n".join([*out, f'_{name.replace("-", "_")} "$@"', ""])


def fish_quote(text):
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"


def fish(name, top):
    out = [f"# fish completion for {name}"]
    for command in top.walk():
        subs = " ".join(c.path[-1] for c in command.commands)
        conditions = [f"__fish_seen_subcommand_from {word}" for word in command.path]
        for sub in command.commands:
            here = conditions + [f"not __fish_seen_subcommand_from {subs}"]
            out.append(f"complete -c {name} -f -n {fish_quote('; and '.join(here))} -a {sub.path[-1]} -d {fish_quote(sub.about)}")
        for option in command.options():
            names = " ".join(f"-l {n[2:]}" if n.startswith("--") else f"-s {n[1:]}" for n in option.names)
            condition = f" -n {fish_quote('; and '.join(conditions))}" if conditions else ""
            value = (f" -x -a {fish_quote(' '.join(option.choices))}" if option.choices
                     else " -r" if takes_file(option) else " -x" if option.value else "")
            out.append(f"complete -c {name}{condition} {names}{value} -d {fish_quote(option.text)}")
    return "\n".join([*out, ""])


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--version", required=True)
    parser.add_argument("--more", type=Path, required=True, help="roff text for the end of the man page")
    parser.add_argument("--completions", action="store_true")
    given = parser.parse_args()
    name = Path(given.program).name
    top = read(given.program, [])
    given.folder.mkdir(parents=True, exist_ok=True)
    page = man(name, given.version, top, given.more.read_text())
    (given.folder / f"{name}.1.gz").write_bytes(gzip.compress(page.encode(), 9, mtime=0))
    if given.completions:
        for file, text in ((f"{name}.bash", bash(name, top)), (f"_{name}", zsh(name, top)), (f"{name}.fish", fish(name, top))):
            (given.folder / file).write_text(text)


if __name__ == "__main__":
    main()
