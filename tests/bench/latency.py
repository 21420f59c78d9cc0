#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Times `envoi-cli test` beside swaks, curl and msmtp on a link with 100 ms round trip, in one run.

    ./dev bench [--runs 9] [--delay-ms 50] [--cli build/release/app/envoi-cli] [--json FILE]

A Postfix with Dovecot's SASL stands in one network namespace, the programs in another. Each logs in with PLAIN and
offers sender and recipient; curl and msmtp cannot stop there and send a short message, which the server discards.
The programs take turns, so that a slow moment of the machine hits all of them. Exit status 1: envoi took more than
0.80 of what swaks took.
"""

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
sys.path.insert(0, HERE)
import link as slow  # noqa: E402

TARGET = 0.80
FLOOR_TRIPS = {"starttls": 8, "tls": 6}


def start_server(namespace, link):
    command = link.inside(namespace, "python3", os.path.join(ROOT, "tests/servers/mailserver.py"), "--address",
                          slow.SERVER, "--fixed")
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    line = process.stdout.readline()
    if not line:
        sys.exit("Postfix did not start.")
    return process, json.loads(line)


def programs(about, cli, folder):
    """(name, security, command, environment, standard input), for what is installed."""
    host, user, password, ca = about["address"], about["user"], about["password"], about["ca"]
    sender, recipient = "alice@example.test", "bob@example.org"
    secret = os.path.join(folder, "password")
    with open(secret, "w", encoding="utf-8") as file:
        file.write(password)
    message = os.path.join(folder, "message")
    with open(message, "w", encoding="ascii", newline="") as file:
        file.write(f"From: {sender}\r\nTo: {recipient}\r\nSubject: test\r\n\r\ntest\r\n")
    found = []
    for security, port in (("starttls", "587"), ("tls", "465")):
        envoi = [cli, "test", "--host", host, "--port", port, "--security", security, "--ca-file", ca, "--user", user,
                 "--password-file", secret, "--from", sender, "--to", recipient, "--format", "json"]
        found.append(("envoi", security, envoi + ["--auth", "PLAIN"], None))
        found.append(("envoi, its own choice", security, envoi, None))
        if shutil.which("swaks"):
            found.append(("swaks", security, ["swaks", "--server", host, "--port", port,
                          "--tls" if security == "starttls" else "--tls-on-connect", "--auth", "PLAIN", "--auth-user",
                          user, "--auth-password", password, "--from", sender, "--to", recipient, "--quit-after",
                          "RCPT", "--helo", "client.example.test"], None))
        if shutil.which("curl"):
            scheme = "smtp" if security == "starttls" else "smtps"
            found.append(("curl (sends)", security, ["curl", "-sS", "--url", f"{scheme}://{host}:{port}/client.example.test",
                          "--ssl-reqd", "--cacert", ca, "--user", f"{user}:{password}", "--login-options", "AUTH=PLAIN",
                          "--mail-from", sender, "--mail-rcpt", recipient, "--upload-file", message], None))
        if shutil.which("msmtp"):
            found.append(("msmtp (sends)", security, ["msmtp", f"--host={host}", f"--port={port}", "--tls=on",
                          "--tls-starttls=" + ("on" if security == "starttls" else "off"), f"--tls-trust-file={ca}",
                          "--auth=plain", f"--user={user}", f"--passwordeval=cat {secret}", f"--from={sender}",
                          "--domain=client.example.test", recipient], message))
    return found


def once(command, message, enter):
    with open(message or os.devnull, "rb") as source:
        began = time.monotonic()
        done = subprocess.run(command, stdin=source, stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False,
                              preexec_fn=enter)
        took = time.monotonic() - began
    if done.returncode != 0:
        sys.exit(f"{os.path.basename(command[0])} failed with {done.returncode}:\n"
                 + (done.stdout + done.stderr).decode(errors="replace")[-3000:])
    return took


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--runs", type=int, default=9)
    arguments.add_argument("--delay-ms", type=float, default=50)
    arguments.add_argument("--cli", default=os.path.join(ROOT, "build/release/app/envoi-cli"))
    arguments.add_argument("--json")
    chosen = arguments.parse_args()
    if not os.access(chosen.cli, os.X_OK):
        sys.exit(f"{chosen.cli} is not there: ./dev build release")
    os.environ["PATH"] = "/usr/sbin:/usr/bin:/sbin:/bin"

    link = slow.SlowLink(chosen.delay_ms / 1000)
    server = None
    folder = tempfile.mkdtemp(prefix="envoi-bench-")
    try:
        server, about = start_server(link.server, link)
        table = programs(about, os.path.abspath(chosen.cli), folder)
        times = [[] for _ in table]
        for number in range(chosen.runs + 1):  # the first round warms caches and is not counted
            for index, (_, _, command, message) in enumerate(table):
                took = once(command, message, link.entering(link.client))
                if number:
                    times[index].append(took)
    finally:
        if server:
            server.stdin.close()
            server.wait(timeout=20)
        link.close()
        shutil.rmtree(folder, ignore_errors=True)
    return report(table, times, chosen)


def report(table, times, chosen):
    medians = {(name, security): statistics.median(spent) for (name, security, _, _), spent in zip(table, times)}
    print(f"Round trip {2 * chosen.delay_ms:.0f} ms, median of {chosen.runs} (seconds)\n")
    print(f"{'':24}{'STARTTLS':>10}{'TLS':>10}{'× swaks':>12}")
    missed = False
    for name in dict.fromkeys(row[0] for row in table):
        both = [medians[(name, security)] for security in ("starttls", "tls")]
        line = f"{name:24}{both[0]:10.3f}{both[1]:10.3f}"
        if ("swaks", "tls") in medians:
            ratios = [one / medians[("swaks", security)] for one, security in zip(both, ("starttls", "tls"))]
            line += f"{ratios[0]:8.2f}{ratios[1]:6.2f}"
            if name == "envoi":
                missed = max(ratios) > TARGET
        print(line)
    floors = [FLOOR_TRIPS[security] * 2 * chosen.delay_ms / 1000 for security in ("starttls", "tls")]
    print(f"{'floor of the protocol':24}{floors[0]:10.3f}{floors[1]:10.3f}")
    print(f"\nenvoi at most {TARGET:.2f} of swaks: {'no' if missed else 'yes'}")
    if chosen.json:
        with open(chosen.json, "w", encoding="utf-8") as file:
            json.dump([{"program": name, "security": security, "seconds": spent}
                       for (name, security, _, _), spent in zip(table, times)], file, indent=1)
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
