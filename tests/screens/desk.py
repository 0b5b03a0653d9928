# SPDX-License-Identifier: GPL-3.0-or-later
"""A pair of eyes and hands: finds what the program shows by its accessible name, and uses mouse and keys on it."""
import os
import subprocess
import time

import pyatspi

TABLES = {"table", "tree table", "list", "tree"}


class NotSeen(Exception):
    pass


def run(*words):
    return subprocess.run([str(word) for word in words], check=True, capture_output=True, text=True).stdout


class Desk:
    def __init__(self, bin, work, out):
        self.bin, self.work, self.out = bin, work, out
        self.program = None
        self.window = None
        self.ratio = 1.0
        self.size = (1440, 900)
        for helper in (["/usr/libexec/at-spi-bus-launcher", "--launch-immediately"], ["openbox"]):
            subprocess.Popen(helper, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(0.5)

    # The program ------------------------------------------------------------------------------------------------

    def start(self, *words, size=(1440, 900), scale=1.0):
        """Opens the window at (0, 0); `size` in logical pixels."""
        self.ratio, self.size = scale, size
        environment = dict(os.environ, QT_SCALE_FACTOR=str(scale))
        log = open(os.path.join(self.work, "program.log"), "a")
        self.program = subprocess.Popen([os.path.join(self.bin, "squeeze-studio"), *map(str, words)],
                                        env=environment, stdout=log, stderr=log)
        self.window = self.until(self._window_id, "the window", 20)
        run("xdotool", "windowmove", self.window, 0, 0)
        run("xdotool", "windowsize", self.window, int(size[0] * scale), int(size[1] * scale))
        run("xdotool", "windowfocus", self.window)
        time.sleep(0.5)

    def _window_id(self):
        found = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(self.program.pid)],
                               capture_output=True, text=True).stdout.split()
        return found[-1] if found else None

    def quit(self):
        self.program.terminate()
        self.program.wait(20)
        self.program = None

    def close(self):
        """As people do: nothing that was decided may be lost."""
        run("xdotool", "windowfocus", "--sync", self.window, "key", "ctrl+q")
        self.program.wait(30)
        self.program = None

    # Eyes -------------------------------------------------------------------------------------------------------

    def application(self):
        for one in pyatspi.Registry.getDesktop(0):
            if one is not None and one.name == "squeeze-studio":
                return one
        return None

    def visible(self, node=None, deep=True):
        """What is on the screen, outermost first; the insides of tables only with `deep`."""
        stack = [node or self.application()]
        while stack:
            one = stack.pop(0)
            if one is None:
                continue
            try:
                role = one.getRoleName()
                if role not in ("application",) and not one.getState().contains(pyatspi.STATE_SHOWING):
                    continue
                yield one
                if role in TABLES and not deep:
                    continue
                stack.extend(one[i] for i in range(one.childCount))
            except Exception:  # it went away while we looked
                continue

    def look(self, name, role=None):
        for one in self.visible(deep=role == "table cell"):
            try:
                if (one.name == name or (name.endswith("*") and one.name.startswith(name[:-1]))) and \
                        role in (None, one.getRoleName()):
                    return one
            except Exception:
                continue
        return None

    def find(self, name, role=None, seconds=20):
        return self.until(lambda: self.look(name, role), f'{role or "something"} called "{name}"', seconds)

    def until(self, answer, what, seconds=20):
        end = time.monotonic() + seconds
        while True:
            found = answer()
            if found:
                return found
            if time.monotonic() > end:
                raise NotSeen(f"{what} was not seen within {seconds} s")
            if self.program is not None and self.program.poll() is not None:
                raise NotSeen(f"the program ended ({self.program.returncode}) while {what} was awaited")
            time.sleep(0.15)

    def box(self, node):
        """x, y, width, height in pixels of the screen; what is told are logical ones."""
        at = node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        return tuple(int(value * self.ratio) for value in (at.x, at.y, at.width, at.height))

    def words(self, name, role=None):
        """The accessible description: the figures that a screen reader says."""
        return self.find(name, role).description

    def texts(self):
        return [one.name for one in self.visible(deep=False) if one.name]

    def shot(self, name, node=None):
        """A picture of the window, or of one thing in it."""
        path = os.path.join(self.out, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        if node is None:
            x, y, width, height = 0, 0, int(self.size[0] * self.ratio), int(self.size[1] * self.ratio)
        else:
            x, y, width, height = self.box(node)
        run("import", "-window", "root", "-crop", f"{width}x{height}+{x}+{y}", "+repage", path)
        return path

    def pixels(self, node):
        """A fingerprint of what is painted there."""
        x, y, width, height = self.box(node)
        raw = subprocess.run(["import", "-window", "root", "-crop", f"{width}x{height}+{x}+{y}", "rgb:-"],
                             check=True, capture_output=True).stdout
        return hash(raw)

    # Hands ------------------------------------------------------------------------------------------------------

    def point(self, node, across=0.5, down=0.5):
        x, y, width, height = self.box(node)
        return int(x + width * across), int(y + height * down)

    def click(self, name, role=None, seconds=20):
        node = name if not isinstance(name, str) else self.find(name, role, seconds)
        x, y = self.point(node)
        run("xdotool", "mousemove", x, y, "sleep", 0.05, "click", 1)
        time.sleep(0.3)
        return node

    def key(self, *keys):
        run("xdotool", "key", "--delay", 40, *keys)
        time.sleep(0.2)

    def type(self, text):
        run("xdotool", "type", "--delay", 15, text)

    def hold(self, x, y):
        run("xdotool", "mousemove", int(x), int(y), "sleep", 0.05, "mousedown", 1)

    def move(self, x, y):
        run("xdotool", "mousemove", int(x), int(y))

    def let_go(self):
        run("xdotool", "mouseup", 1)
        time.sleep(0.3)

    def drop(self, *files, at=(700, 500)):
        """Drags files from a square beside the window, as from a file manager."""
        y = int(self.size[1] * self.ratio) + 20
        source = os.path.join(self.bin, "..", "tests", "drag_source")
        drag = subprocess.Popen([source, "0", str(y), *map(str, files)], env=dict(os.environ, QT_SCALE_FACTOR="1"))
        time.sleep(1.0)
        self.hold(30, y + 20)
        for step in range(1, 11):
            self.move(30 + (at[0] - 30) * step / 10, y + 20 + (at[1] - y - 20) * step / 10)
            time.sleep(0.06)
        time.sleep(0.4)
        self.let_go()
        try:
            drag.wait(5)
        except subprocess.TimeoutExpired:
            drag.kill()
