#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Times the start of Envoi's window beside KeePassXC's, a Qt program of like size, in one run.

    tests/bench/start.py [--runs 9] [--program build/release/ui/envoi] [--json FILE]

From exec to the first picture of the window, on an X server without a screen (Xvfb) whose frame buffer is read as a
file: nothing in between adds to the time. "painted" is the first moment at which a window with text stands there,
"settled" the last change of the picture in the half second after it. The programs take turns, so that a slow moment
of the machine hits both; each has its own home, used once before (nobody's first start is measured). Cold: the pages
of the program and its libraries are dropped from the cache before each start, as far as nobody else holds them.
Exit status 1: the warm median of Envoi is over 300 ms, or over 0.5 of KeePassXC's, painted or settled.
"""

import argparse
import json
import mmap
import os
import shutil
import signal
import statistics
import struct
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
LIMIT = 0.300
SHARE = 0.5
SETTLES = 0.45  # shorter than half a period of the text cursor, which would count as a change
LONGEST = 20.0


class Screen:
    """An X server whose picture is a file (X window dump), sampled at every eighth line."""

    def __init__(self, folder):
        read, write = os.pipe()
        self.server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x960x24", "-br", "-nolisten", "tcp", "-fbdir", folder],
            pass_fds=[write], stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as pipe:
            number = pipe.readline().strip()
        if not number:
            sys.exit("Xvfb did not start.")
        self.display = ":" + number
        with open(os.path.join(folder, "Xvfb_screen0"), "rb") as file:
            self.picture = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        header = struct.unpack(">25I", self.picture[:100])
        self.line, height = header[12], header[5]
        begin = header[0] + header[19] * 12
        self.rows = [begin + y * self.line for y in range(4, height, 8)]
        self.black = bytes(self.line)

    def look(self):
        return [self.picture[row:row + self.line] for row in self.rows]

    def is_empty(self, rows):
        return all(row == self.black for row in rows)

    def has_window(self, rows):
        """A quarter of the screen is covered, and there is more in it than a background."""
        covered = sum(self.line - row.count(0) for row in rows) / (self.line * len(rows))
        if covered < 0.15:
            return False
        colours = set()
        for row in rows:
            colours.update(struct.unpack(f"<{len(row) // 4}I", row))
            if len(colours) >= 24:
                return True
        return False

    def close(self):
        self.server.terminate()
        self.server.wait()


def libraries(program):
    listing = subprocess.run(["ldd", program], stdout=subprocess.PIPE, text=True, check=False).stdout
    words = listing.split()
    return [os.path.realpath(word) for word in words if word.startswith("/")] + [os.path.realpath(program)]


def forget(files):
    for name in files:
        handle = os.open(name, os.O_RDONLY)
        os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)
        os.close(handle)


def start(screen, command, home):
    environment = {"HOME": home, "XDG_RUNTIME_DIR": home, "DISPLAY": screen.display, "PATH": "/usr/bin:/bin",
                   "QT_QPA_PLATFORM": "xcb", "LC_ALL": "C.UTF-8", "LANGUAGE": "en",
                   "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent"}
    until = time.monotonic() + LONGEST
    while not screen.is_empty(screen.look()):
        if time.monotonic() > until:
            sys.exit("The window of the former run did not go away.")
        time.sleep(0.01)
    began = time.monotonic()
    process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    painted = settled = None
    before = None
    try:
        while True:
            now = time.monotonic()
            rows = screen.look()
            if painted is None:
                if screen.has_window(rows):
                    painted = settled = now
            elif rows != before:
                settled = now
            if painted is not None and now > painted + SETTLES:
                return painted - began, settled - began
            if now > began + LONGEST or process.poll() is not None:
                sys.exit(f"{command[0]} showed no window.")
            before = rows
            time.sleep(0.001)
    finally:
        process.send_signal(signal.SIGKILL)
        process.wait()


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--runs", type=int, default=9)
    arguments.add_argument("--program", default=os.path.join(ROOT, "build/release/ui/envoi"))
    arguments.add_argument("--json")
    chosen = arguments.parse_args()
    other = shutil.which("keepassxc")
    if not other or not shutil.which("Xvfb"):
        sys.exit("keepassxc and Xvfb are needed: apt-get install keepassxc xvfb")
    folder = tempfile.mkdtemp(prefix="envoi-start-")
    screen = Screen(folder)
    times = {}
    try:
        programs = {"envoi": [os.path.abspath(chosen.program)], "keepassxc": [other]}
        homes = {}
        for name in programs:
            homes[name] = os.path.join(folder, name)
            os.makedirs(os.path.join(homes[name], ".config/keepassxc"), mode=0o700)
        # Its question on updates would stand before the window.
        with open(os.path.join(homes["keepassxc"], ".config/keepassxc/keepassxc.ini"), "w", encoding="ascii") as file:
            file.write("[General]\nConfigVersion=2\nUpdateCheckMessageShown=true\n[GUI]\nCheckForUpdates=false\n")
        for state in ("warm", "cold"):
            for number in range(chosen.runs + 1):  # the first round is not counted
                for name, command in programs.items():
                    if state == "cold":
                        forget(libraries(command[0]))
                    took = start(screen, command, homes[name])
                    if number:
                        times.setdefault((name, state), []).append(took)
    finally:
        screen.close()
        shutil.rmtree(folder, ignore_errors=True)
    return report(times, chosen)


def report(times, chosen):
    print(f"From exec to the window, median of {chosen.runs} (milliseconds)\n")
    load, processors = os.getloadavg()[0], os.cpu_count() or 1
    if load > processors:
        print(f"Load {load:.0f} on {processors} processors: only the shares say something, not the times.\n")
    print(f"{'':12}{'painted':>10}{'settled':>10}{'lowest':>10}{'highest':>10}")
    median = {}
    for (name, state), spent in times.items():
        painted, settled = zip(*spent)
        median[(name, state)] = (statistics.median(painted), statistics.median(settled))
        line = "".join(f"{1000 * value:10.0f}" for value in (*median[(name, state)], min(painted), max(painted)))
        print(f"{name:12}{line}  {state}")
    ours, theirs = median[("envoi", "warm")], median[("keepassxc", "warm")]
    shares = [a / b for a, b in zip(ours, theirs)]
    print(f"\nenvoi ÷ keepassxc, warm: {shares[0]:.2f} painted, {shares[1]:.2f} settled")
    fast, faster = max(ours) <= LIMIT, max(shares) <= SHARE
    print(f"envoi in at most {1000 * LIMIT:.0f} ms: {'yes' if fast else 'no'}")
    print(f"envoi in at most {SHARE} of keepassxc's time: {'yes' if faster else 'no'}")
    if chosen.json:
        with open(chosen.json, "w", encoding="utf-8") as file:
            json.dump([{"program": name, "state": state, "painted": [p for p, _ in spent], "settled": [s for _, s in spent]}
                       for (name, state), spent in times.items()], file, indent=1)
    return 0 if fast and faster else 1


if __name__ == "__main__":
    sys.exit(main())
