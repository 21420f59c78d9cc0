# SPDX-License-Identifier: GPL-3.0-or-later
"""A real Exim beside them, where there is one: ENVOI_EXIM names it, or it is installed as exim4.

Debian has one mail transport agent at a time, so the tests' packages cannot bring it (see README.md).
"""

import os
import pwd
import shutil
import subprocess

# port name -> what is special: TLS from the start, or no login
LISTENERS = ("exim", "eximTls", "eximNoLogin")
OWNER = "Debian-exim" # Debian's Exim looks for this user

CONF = r"""
primary_hostname = {name}
spool_directory = {folder}/exim
log_file_path = {folder}/exim/%s.log
pid_file_path = {folder}/exim/pid
local_interfaces = {address}
daemon_smtp_ports = {exim} : {eximTls} : {eximNoLogin}
tls_on_connect_ports = {eximTls}
tls_certificate = {folder}/server.pem
tls_privatekey = {folder}/exim/server.key
tls_advertise_hosts = *
auth_advertise_hosts = ${{if and{{{{def:tls_in_cipher}}{{!eq{{$received_port}}{{{eximNoLogin}}}}}}}{{*}}{{}}}}
acl_smtp_helo = helo
acl_smtp_rcpt = rcpt
acl_smtp_data = data
host_lookup =
rfc1413_hosts =
keep_environment =
message_size_limit = 1000000
queue_only = true
begin acl
helo:
  deny condition = ${{if eq{{$sender_helo_name}}{{bad.example.net}}}}
  accept
rcpt:
  accept authenticated = *
  deny domains = example.test
       !local_parts = alice : bob
       message = unknown user
  accept domains = example.test
  deny message = relay not permitted
data:
  accept
begin routers
all:
  driver = accept
  transport = drop
begin transports
drop:
  driver = appendfile
  file = /dev/null
begin authenticators
PLAIN:
  driver = plaintext
  public_name = PLAIN
  server_set_id = $auth2
  server_prompts = :
  server_condition = ${{if and{{{{eq{{$auth2}}{{{user}}}}}{{eq{{$auth3}}{{{password}}}}}}}}}
LOGIN:
  driver = plaintext
  public_name = LOGIN
  server_prompts = <| Username: | Password:
  server_set_id = $auth1
  server_condition = ${{if and{{{{eq{{$auth1}}{{{user}}}}}{{eq{{$auth2}}{{{password}}}}}}}}}
CRAM:
  driver = cram_md5
  public_name = CRAM-MD5
  server_secret = ${{if eq{{$auth1}}{{{user}}}{{{password}}}fail}}
  server_set_id = $auth1
"""


def program():
    """Exim's path, or nothing where there is none."""
    try:
        pwd.getpwnam(OWNER)
    except KeyError:
        return None
    return os.environ.get("ENVOI_EXIM") or shutil.which("exim4", path="/usr/sbin")


def started(folder, values, **how):
    """Exim in the foreground, in a session of its own."""
    owner = pwd.getpwnam(OWNER)
    home = os.path.join(folder, "exim")
    os.makedirs(home)
    shutil.copy(os.path.join(folder, "server.key"), home)
    for path in (home, os.path.join(home, "server.key")):
        os.chown(path, owner.pw_uid, owner.pw_gid)
    configuration = os.path.join(folder, "etc", "exim.conf")
    with open(configuration, "w", encoding="utf-8") as file:
        file.write(CONF.format(**values))
    return subprocess.Popen([program(), "-C", configuration, "-bdf"], **how)
