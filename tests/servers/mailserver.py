#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A real Postfix with Dovecot's SASL, and a real Dovecot submission service (dovecot.py) that relays to it.

All in a folder of its own: free ports, own certificates (certificates.py), own queue and log.

Nothing of the system's own Postfix or Dovecot is read, started or changed. Run by the tests and the bench:

    mailserver.py [--address 127.0.0.1] [--name mail.example.test] [--fixed]

It prints one line of JSON when every port answers, then waits until its standard input closes, and removes everything.
--fixed takes ports 587 and 465 (for a network namespace); otherwise all ports are free ones.
Exit status 77: not possible here (not root, or Postfix or Dovecot not installed), with the reason on stderr.
"""

import argparse
import base64
import json
import os
import pwd
import shutil
import signal
import smtplib
import socket
import ssl
import subprocess
import sys
import tempfile
import time

sys.dont_write_bytecode = True # this folder belongs to the sources

from certificates import Certificates
import dovecot
import exim
import postfix

SKIPPED = 77
USER, PASSWORD = "alice@example.test", "right-Horse 7é"
MECHANISMS = ["SCRAM-SHA-256", "SCRAM-SHA-1", "CRAM-MD5", "PLAIN", "LOGIN"]


class MailServer:
    """Starts everything in the constructor; close() leaves nothing behind."""

    def __init__(self, address="127.0.0.1", name="mail.example.test", fixed=False):
        self.address, self.name, self.fixed = address, name, fixed
        self.processes = []
        self.folder = tempfile.mkdtemp(prefix="envoi-postfix-")
        try:
            os.chmod(self.folder, 0o755)
            self.configure()
            self.start()
        except BaseException:
            self.close()
            raise

    def path(self, *parts):
        return os.path.join(self.folder, *parts)

    def write(self, name, text, mode=0o644):
        with open(self.path(name), "w", encoding="utf-8") as file:
            file.write(text)
        os.chmod(self.path(name), mode)

    def free_port(self):
        with socket.socket() as one:
            one.bind(("", 0)) # free on every address
            return one.getsockname()[1]

    def configure(self):
        owner = pwd.getpwnam("postfix")
        os.makedirs(self.path("etc"))
        for folder in ("spool", "spool/pid", "spool/private", "spool/public", "spool/maildrop", "spool/incoming",
                       "spool/active", "spool/deferred", "spool/defer", "spool/bounce", "spool/corrupt", "spool/hold",
                       "spool/flush", "spool/saved", "spool/trace", "data"):
            os.makedirs(self.path(folder), mode=0o755, exist_ok=True)
            if folder not in ("spool", "spool/pid"):
                os.chown(self.path(folder), owner.pw_uid, -1)
        for folder in ("dovecot", "dovecot-state", "mail"):
            os.makedirs(self.path(folder), mode=0o755)
        nobody = pwd.getpwnam("nobody")
        os.chown(self.path("mail"), nobody.pw_uid, nobody.pw_gid)
        self.ports = {name: self.free_port() for name in (*postfix.SERVICES, *dovecot.LISTENERS, *exim.LISTENERS)}
        if self.fixed:
            self.ports.update(submission=587, smtps=465)
        self.reserve_closed_port()
        # One more address with the same certificate: the right server under a wrong name.
        loopback = self.address == "127.0.0.1"
        self.other = "127.0.0.2" if loopback else None
        self.variants = {name: one[0] if loopback else self.address for name, one in dovecot.VARIANTS.items()
                         if loopback or name == "plain"}
        self.certificates = Certificates(self.folder, self.name, {self.address, *self.variants.values()})
        values = dict(folder=self.folder, name=self.name, client=self.client_address(), closed=self.ports["closed"],
                      relay=self.address, relayPort=self.ports["behindDovecot"],
                      addresses=" ".join(sorted(set(self.variants.values()))))
        lines = [postfix.MASTER_CF]
        for name, options in postfix.SERVICES.items():
            places = [self.address] + ([self.other] if self.other and name == "submission" else [])
            for place in places:
                lines.append(f"{place}:{self.ports[name]} inet n - n - - smtpd\n")
                lines.append(f"  -o syslog_name=postfix/{name}\n")
                lines.append("  " + options.format(**values) + "\n")
        self.write("etc/main.cf", postfix.MAIN_CF.format(**values))
        self.write("etc/master.cf", "".join(lines))
        self.write("people", "alice x\nbob x\n")
        self.write("senders", f"alice@example.test {USER}\ndirector@example.test director@example.test\n")
        self.write("users", f"{USER}:{{PLAIN}}{PASSWORD}\n", 0o600)
        os.chown(self.path("users"), pwd.getpwnam("dovecot").pw_uid, -1)
        self.write("etc/dovecot.conf", dovecot.configuration(self.variants, self.ports, **values))

    def reserve_closed_port(self):
        """Bound and never listened to: nobody else gets it, and every connection is refused."""
        self.closed = socket.socket()
        self.closed.bind(("", 0))
        self.ports["closed"] = self.closed.getsockname()[1]

    def client_address(self):
        return "127.0.0.1" if self.address.startswith("127.") else "10.0.0.0/8"

    def start(self):
        quiet = dict(stdin=subprocess.DEVNULL, start_new_session=True)
        environment = dict(os.environ, LC_ALL="C.UTF-8")
        self.output = open(self.path("output.log"), "wb")
        quiet.update(stdout=self.output, stderr=self.output, env=environment)
        self.processes.append(subprocess.Popen(["dovecot", "-F", "-c", self.path("etc/dovecot.conf")], **quiet))
        self.processes.append(subprocess.Popen(["postfix", "-c", self.path("etc"), "start-fg"], **quiet))
        if exim.program():
            values = dict(self.ports, folder=self.folder, name=self.name, address=self.address,
                          user=USER, password=PASSWORD)
            self.processes.append(exim.started(self.folder, values, **quiet))
        deadline = time.monotonic() + 15
        while not self.answers():
            if time.monotonic() > deadline or any(one.poll() is not None for one in self.processes):
                raise RuntimeError("Postfix or Dovecot does not start:\n" + self.log())
            time.sleep(0.05)
        if "crowded" in self.variants:
            self.take_the_only_session()

    def take_the_only_session(self):
        """Somebody who is logged in already, where one session of a user is allowed."""
        trusting = ssl.create_default_context(cafile=self.path("ca.pem"))
        self.session = smtplib.SMTP(self.variants["crowded"], self.ports["dovecot"], timeout=10)
        self.session.starttls(context=trusting)
        self.session.ehlo()
        response = base64.b64encode(f"\0{USER}\0{PASSWORD}".encode()).decode()
        code, text = self.session.docmd("AUTH", "PLAIN " + response)
        if code != 235:
            raise RuntimeError(f"Dovecot does not let the first session in: {code} {text}\n" + self.log())

    def answers(self):
        if not os.path.exists(self.path("spool/private/auth")):
            return False
        try:
            ports = [(self.address, "relay"), (self.variants["plain"], "dovecot")]
            for address, port in ports + ([(self.address, "exim")] if exim.program() else []):
                with socket.create_connection((address, self.ports[port]), timeout=3) as one:
                    if not one.recv(100).startswith(b"220"):
                        return False
        except OSError:
            return False
        return True

    def log(self):
        text = ""
        for name in ("output.log", "mail.log", "dovecot.log"):
            try:
                with open(self.path(name), encoding="utf-8", errors="replace") as file:
                    text += f"--- {name}\n" + file.read()[-4000:]
            except OSError:
                pass
        return text

    def stop_master(self):
        """Postfix's master leads a session of its own; its children follow it."""
        try:
            with open(self.path("spool/pid/master.pid"), encoding="ascii") as file:
                master = int(file.read())
            with open(f"/proc/{master}/cmdline", "rb") as file:
                if b"master" not in file.read():
                    return
            os.kill(master, signal.SIGTERM)
            deadline = time.monotonic() + 5
            while os.path.exists(f"/proc/{master}") and time.monotonic() < deadline:
                time.sleep(0.02)
            os.killpg(master, signal.SIGKILL)
        except (OSError, ValueError):
            pass

    def close(self):
        self.stop_master()
        for process in reversed(self.processes):
            if process.poll() is None:
                process.terminate()
        for process in reversed(self.processes):
            try:
                process.wait(timeout=5)
            except subprocess.TimeoutExpired:
                pass
            try: # its children, by the session that it leads
                os.killpg(process.pid, signal.SIGKILL)
            except (ProcessLookupError, PermissionError):
                pass
            process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)

    def description(self):
        return dict(address=self.address, other=self.other, variants=self.variants, name=self.name, ports=self.ports,
                    exim=exim.program() is not None, ca=self.path("ca.pem"), user=USER, password=PASSWORD, mechanisms=MECHANISMS,
                    log=self.path("mail.log"), folder=self.folder)


def missing():
    """Why it cannot be done here, or nothing."""
    if os.geteuid() != 0:
        return "Postfix starts only as root"
    for program in ("postfix", "dovecot", "openssl"):
        if not shutil.which(program, path="/usr/sbin:/usr/bin:/sbin:/bin"):
            return program + " is not installed"
    for program in dovecot.PROGRAMS:
        if not os.path.exists("/usr/lib/dovecot/" + program):
            return "Dovecot’s " + program + " is not installed"
    return None


def main():
    os.environ["PATH"] = "/usr/sbin:/usr/bin:/sbin:/bin"
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--address", default="127.0.0.1")
    arguments.add_argument("--name", default="mail.example.test")
    arguments.add_argument("--fixed", action="store_true")
    chosen = arguments.parse_args()
    reason = missing()
    if reason:
        print(reason, file=sys.stderr)
        return SKIPPED
    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        signal.signal(number, lambda *_: sys.exit(1))
    server = MailServer(chosen.address, chosen.name, chosen.fixed)
    try:
        print(json.dumps(server.description()), flush=True)
        while sys.stdin.buffer.read(4096):
            pass
    finally:
        server.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
