#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Chats as a screen reader does: over AT-SPI, on a display and a session bus of its own.

    assistive_chat.py path/to/moire

Finds the message field, writes a question to the built-in model, presses Send, hears the answer while it is written,
reads it, and selects and reads an expert of the map. Exits with 77 (skipped) if a package is missing.
"""
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time

QUESTION = "What is 34 x 19?"
ROW = 2  # of the map's table: the expert that is selected
PATIENCE = 60  # seconds for each step; on an idle machine all of them take a few


def skip(why):
    print("skipped:", why)
    sys.exit(77)


def with_display(program):
    """Runs this file again with a private display, session bus and data folder."""
    for tool, package in (("Xvfb", "xvfb"), ("dbus-run-session", "dbus")):
        if not shutil.which(tool):
            skip(f"{tool} is missing (package {package})")
    if not os.path.exists("/usr/share/dbus-1/services/org.a11y.Bus.service"):
        skip("the accessibility bus is missing (package at-spi2-core)")
    with tempfile.TemporaryDirectory() as folder:
        read, write = os.pipe()
        display = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x800x24"],
                                   pass_fds=[write], stderr=subprocess.DEVNULL)
        os.close(write)
        try:
            number = os.read(read, 16).decode().strip()
            if not number:
                skip("Xvfb does not start")
            runtime = os.path.join(folder, "runtime")
            os.mkdir(runtime, 0o700)
            environment = dict(os.environ, DISPLAY=":" + number, HOME=folder, XDG_RUNTIME_DIR=runtime,
                               MOIRE_DATA_DIR=os.path.join(folder, "data"), QT_QPA_PLATFORM="xcb", LANG="C.UTF-8",
                               QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", NO_AT_BRIDGE="0")
            for name in ("DBUS_SESSION_BUS_ADDRESS", "AT_SPI_BUS_ADDRESS", "WAYLAND_DISPLAY"):
                environment.pop(name, None)
            return subprocess.run(["dbus-run-session", "--", sys.executable, __file__, "--inside", program],
                                  env=environment, timeout=4 * PATIENCE).returncode
        finally:
            display.terminate()
            display.wait()


class Reader:
    """What a screen reader knows of one program."""

    def __init__(self, atspi, context):
        self.atspi = atspi
        self.context = context
        self.program = None
        self.heard = ""
        self.listener = atspi.EventListener.new(self.hear)
        self.listener.register("object:text-changed:insert")

    def hear(self, event):
        if event.source and event.source.get_role() == self.atspi.Role.PARAGRAPH:
            self.heard += str(event.any_data)

    def wait(self, what, ready):
        """What ready() returns once it is something; what is gone meanwhile counts as nothing."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            while self.context.pending():
                self.context.iteration(False)
            try:
                if found := ready():
                    return found
            except Exception as error:  # GLib.Error: an object that has just gone
                if "atspi_error" not in str(error):
                    raise
            time.sleep(0.05)
        raise AssertionError(f"waited in vain for {what}")

    def children(self, node):
        node.clear_cache()
        return [child for i in range(node.get_child_count()) if (child := node.get_child_at_index(i))]

    def find(self, role, is_named):
        """The first object of this role and name; menus are left out, because they have hundreds of entries."""
        nodes = [self.program]
        while nodes:
            node = nodes.pop(0)
            here = node.get_role()
            if here == role and is_named(node.get_name()):
                return node
            if here not in (self.atspi.Role.MENU_BAR, self.atspi.Role.TABLE, self.atspi.Role.TREE):
                nodes += self.children(node)
        return None

    def connect(self, process):
        def program():
            assert process.poll() is None, "the program has ended"
            for child in self.children(self.atspi.get_desktop(0)):
                if child.get_process_id() == process.pid:
                    return child
            return None
        self.program = self.wait("the program", program)


def chat(program):
    try:
        import gi
        gi.require_version("Atspi", "2.0")
        from gi.repository import Atspi, GLib
    except (ImportError, ValueError):
        skip("the AT-SPI client is missing (packages python3-gi and gir1.2-atspi-2.0)")
    process = subprocess.Popen([program])
    try:
        Atspi.init()
        reader = Reader(Atspi, GLib.MainContext.default())
        reader.connect(process)
        reader.wait("the model", lambda: reader.find(Atspi.Role.PUSH_BUTTON, lambda name: name.startswith("Moire")))
        field = reader.wait("the message field", lambda: reader.find(Atspi.Role.TEXT, "Message".__eq__))
        assert field.set_text_contents(QUESTION), "the field takes no text"

        def send_button():
            button = reader.find(Atspi.Role.PUSH_BUTTON, "Send".__eq__)
            return button if button and button.get_state_set().contains(Atspi.StateType.SENSITIVE) else None
        reader.wait("Send", send_button).do_action(0)

        def messages():
            view = reader.find(Atspi.Role.LIST, "Messages".__eq__)
            return reader.children(view) if view else []

        def text(message):
            return Atspi.Text.get_text(message, 0, Atspi.Text.get_character_count(message))
        question, answer = reader.wait("two messages", lambda: len(messages()) == 2 and messages())
        assert text(question) == QUESTION, text(question)
        # The field is empty again, and Send is Stop until the answer has ended.
        reader.wait("the end of the answer",
                    lambda: text(answer) and reader.find(Atspi.Role.PUSH_BUTTON, "Send".__eq__) and "tok/s" in
                    messages()[1].get_description())
        said = text(messages()[1])
        assert answer.get_name().startswith("Moire"), answer.get_name()
        reader.wait("the answer to be read out", lambda: said.strip()[-20:] in reader.heard)
        names = [child.get_name() for child in reader.children(messages()[1])]
        assert any("Copy" in name for name in names), names
        print("answer:", said)

        def expert_map():
            table = reader.find(Atspi.Role.TABLE, "Experts by layer".__eq__)
            return table if table and Atspi.Table.get_n_rows(table) > ROW else None
        experts = reader.wait("the map of experts", expert_map)
        headers = [Atspi.Table.get_column_description(experts, column) for column in range(3)]
        assert headers[:2] == ["layer", "expert"] and headers[2], headers
        assert Atspi.Table.add_row_selection(experts, ROW), "an expert cannot be selected"

        def described():
            experts.clear_cache()
            return experts.get_description()
        selected = reader.wait("the selected expert", described)
        cells = [Atspi.Table.get_accessible_at(experts, ROW, column).get_name() for column in range(3)]
        assert selected.startswith(f"Layer {cells[0]}, expert {cells[1]}: ") and cells[2] in selected, (selected, cells)
        assert Atspi.Table.is_row_selected(experts, ROW) and not Atspi.Table.is_row_selected(experts, ROW + 1)
        print("expert:", selected)
        process.send_signal(signal.SIGTERM)
        assert process.wait(PATIENCE) == 0, "the program did not end in order"
    finally:
        if process.poll() is None:
            process.kill()
        process.wait()


if __name__ == "__main__":
    if len(sys.argv) == 3 and sys.argv[1] == "--inside":
        chat(sys.argv[2])
    elif len(sys.argv) == 2:
        sys.exit(with_display(os.path.abspath(sys.argv[1])))
    else:
        sys.exit(__doc__)
