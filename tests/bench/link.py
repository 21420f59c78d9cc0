#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Two network namespaces joined by a slow link, made in user space: two tun devices, and a process between them that
holds every packet back for a while. The kernel needs neither netem nor any module but tun."""

import collections
import ctypes
import fcntl
import os
import select
import struct
import subprocess
import sys
import time

TUNSETIFF, IFF_TUN, IFF_NO_PI = 0x400454CA, 0x0001, 0x1000
SERVER, CLIENT = "10.77.0.1", "10.77.0.2"


def run(*command):
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


def open_tun(name):
    descriptor = os.open("/dev/net/tun", os.O_RDWR | os.O_NONBLOCK)
    fcntl.ioctl(descriptor, TUNSETIFF, struct.pack("16sH", name.encode(), IFF_TUN | IFF_NO_PI))
    return descriptor


def forward(first, second, delay, parent):
    """Holds packets back until killed or until the parent is gone."""
    try:
        os.nice(-10)
    except OSError:
        pass
    queues = {first: collections.deque(), second: collections.deque()}  # by where a packet goes
    while os.getppid() == parent:
        now = time.monotonic()
        due = 1.0
        for target, queue in queues.items():
            while queue and queue[0][0] <= now:
                try:
                    os.write(target, queue.popleft()[1])
                except OSError:
                    pass
            if queue:
                due = min(due, queue[0][0] - now)
        ready, _, _ = select.select([first, second], [], [], max(due, 0))
        arrived = time.monotonic()
        for source in ready:
            target = second if source == first else first
            try:
                while True:
                    queues[target].append((arrived + delay, os.read(source, 65536)))
            except OSError:
                pass


class SlowLink:
    def __init__(self, one_way_seconds):
        self.names = [f"envoi{os.getpid()}{side}" for side in "sc"]
        self.server, self.client = self.names
        self.forwarder = None
        self.descriptors = []
        self.made = []
        try:
            devices = [f"ev{os.getpid() % 100000}{side}" for side in "sc"]
            for namespace, device, address, peer in zip(self.names, devices, (SERVER, CLIENT), (CLIENT, SERVER)):
                run("ip", "netns", "add", namespace)
                self.made.append(namespace)
                self.descriptors.append(open_tun(device))
                run("ip", "link", "set", device, "netns", namespace)
                inside = ("ip", "-n", namespace)
                run(*inside, "link", "set", "lo", "up")
                run(*inside, "address", "add", address, "peer", peer, "dev", device)
                run(*inside, "link", "set", device, "up")
            parent = os.getpid()
            self.forwarder = os.fork()
            if self.forwarder == 0:
                try:
                    forward(*self.descriptors, one_way_seconds, parent)
                finally:
                    os._exit(0)
        except BaseException:
            self.close()
            raise

    @staticmethod
    def entering(namespace):
        """For subprocess's preexec_fn: moves a child into the namespace at no cost that would be measured."""
        libc = ctypes.CDLL(None, use_errno=True)
        new_network = 0x40000000

        def enter():
            with open(f"/run/netns/{namespace}", "rb") as place:
                if libc.setns(place.fileno(), new_network) != 0:
                    raise OSError(ctypes.get_errno(), "setns")

        return enter

    def inside(self, namespace, *command):
        return ["ip", "netns", "exec", namespace, *command]

    def close(self):
        if self.forwarder:
            os.kill(self.forwarder, 15)
            os.waitpid(self.forwarder, 0)
        for descriptor in self.descriptors:
            os.close(descriptor)
        for namespace in self.made:
            subprocess.run(["ip", "netns", "delete", namespace], check=False)


if __name__ == "__main__":
    link = SlowLink(0.05)
    try:  # any command inside: link.py ping 10.77.0.1
        sys.exit(subprocess.call(link.inside(link.client, *sys.argv[1:])))
    finally:
        link.close()
