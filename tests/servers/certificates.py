# SPDX-License-Identifier: GPL-3.0-or-later
"""The certificates of the real servers, made by openssl in a folder of the test: one right, the others wrong in one way."""

import os
import subprocess

KEY = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes")

# Only "ca" signs with dates of our choice.
CA_CONF = """
[ca]
default_ca = authority
[authority]
database = {folder}/ca.index
new_certs_dir = {folder}
private_key = {folder}/ca.key
certificate = {folder}/ca.pem
default_md = sha256
policy = any
rand_serial = yes
unique_subject = no
[any]
commonName = supplied
"""


def run(*command):
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL)


class Certificates:
    """ca.pem, and server, expired, othername and selfsigned, each .pem and .key."""

    def __init__(self, folder, name, addresses):
        self.folder = folder
        run("openssl", "req", "-x509", *KEY, "-days", "30", "-subj", "/CN=Envoi test authority",
            "-addext", "keyUsage=critical,keyCertSign,cRLSign",
            "-keyout", self.path("ca.key"), "-out", self.path("ca.pem"))
        self.write("ca.conf", CA_CONF.format(folder=folder))
        self.write("ca.index", "")
        names = ",".join([f"DNS:{name}", "DNS:localhost"] + [f"IP:{one}" for one in addresses])
        self.signed("server", name, names, "-days", "20")
        self.signed("expired", name, names, "-startdate", "20240101000000Z", "-enddate", "20240401000000Z")
        self.signed("othername", "smtp.example.net", "DNS:smtp.example.net", "-days", "20")
        run("openssl", "req", "-x509", *KEY, "-days", "20", "-subj", "/CN=" + name, "-addext", "subjectAltName=" + names,
            "-keyout", self.path("selfsigned.key"), "-out", self.path("selfsigned.pem"))

    def path(self, name):
        return os.path.join(self.folder, name)

    def write(self, name, text):
        with open(self.path(name), "w", encoding="ascii") as file:
            file.write(text)

    def signed(self, file, subject, names, *dates):
        run("openssl", "req", *KEY, "-subj", "/CN=" + subject,
            "-keyout", self.path(file + ".key"), "-out", self.path(file + ".csr"))
        self.write(file + ".ext", f"subjectAltName={names}\nextendedKeyUsage=serverAuth\nbasicConstraints=CA:FALSE\n")
        run("openssl", "ca", "-batch", "-notext", "-config", self.path("ca.conf"), "-in", self.path(file + ".csr"),
            "-extfile", self.path(file + ".ext"), "-out", self.path(file + ".pem"), *dates)
