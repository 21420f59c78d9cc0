# SPDX-License-Identifier: GPL-3.0-or-later
"""Dovecot beside the Postfix of mailserver.py: its SASL for Postfix, its own submission service, IMAP and POP3.

The submission service relays to Postfix and says by XCLIENT who logged in, as sites with a separate front do.
One address of the loopback network is one variant of the server: settings stand in a local block. None is
127.0.0.1: a client with the server's own address counts as safe, and Dovecot would take passwords in clear.
"""

# port name -> service, listener, TLS from the start
LISTENERS = {
    "dovecot": ("submission-login", "submission", False),
    "dovecotTls": ("submission-login", "submissions", True),
    "imap": ("imap-login", "imap", False),
    "imaps": ("imap-login", "imaps", True),
    "pop3": ("pop3-login", "pop3", False),
    "pop3s": ("pop3-login", "pop3s", True),
}

# variant -> address, what its local block says
VARIANTS = {
    "plain": ("127.0.0.3", ""),
    "expired": ("127.0.0.4", "ssl_cert = <{folder}/expired.pem\n  ssl_key = <{folder}/expired.key"),
    "selfSigned": ("127.0.0.5", "ssl_cert = <{folder}/selfsigned.pem\n  ssl_key = <{folder}/selfsigned.key"),
    "otherName": ("127.0.0.6", "ssl_cert = <{folder}/othername.pem\n  ssl_key = <{folder}/othername.key"),
    "required": ("127.0.0.7", "ssl = required"),
    "crowded": ("127.0.0.8", "protocol submission {{\n    mail_max_userip_connections = 1\n  }}"),
    "small": ("127.0.0.9", "protocol submission {{\n    submission_max_mail_size = 100\n  }}"),
    "relayGone": ("127.0.0.10", "protocol submission {{\n    submission_relay_port = {closed}\n  }}"),
    "noTls": ("127.0.0.11", "ssl = no"),
}

CONF = """
protocols = submission imap pop3
base_dir = {folder}/dovecot
state_dir = {folder}/dovecot-state
log_path = {folder}/dovecot.log
listen = {addresses}
hostname = {name}
ssl = yes
ssl_cert = <{folder}/server.pem
ssl_key = <{folder}/server.key
disable_plaintext_auth = yes
auth_mechanisms = plain login cram-md5 scram-sha-1 scram-sha-256
auth_username_format = %u
auth_failure_delay = 0
auth_realms =
default_vsz_limit = 0
mail_location = maildir:{folder}/mail/%u
submission_relay_host = {relay}
submission_relay_port = {relayPort}
submission_relay_trusted = yes
passdb {{
  driver = passwd-file
  args = scheme=PLAIN username_format=%u {folder}/users
}}
userdb {{
  driver = static
  args = uid=nobody gid=nogroup home={folder}/mail
}}
service auth {{
  unix_listener {folder}/spool/private/auth {{
    mode = 0660
    user = postfix
    group = postfix
  }}
}}
# Else each refused login delays the next one from the same address, up to 15 seconds.
service anvil {{
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
service stats {{
  unix_listener stats-writer {{
    mode = 0666
  }}
}}
"""

PROGRAMS = ("submission-login", "imap-login", "pop3-login")


def configuration(variants, ports, **values):
    """dovecot.conf for the variants that have an address here."""
    text = CONF.format(**values)
    for service in PROGRAMS:
        text += f"service {service} {{\n"
        for name, (owner, listener, tls) in LISTENERS.items():
            if owner == service:
                text += f"  inet_listener {listener} {{\n    port = {ports[name]}\n    ssl = {'yes' if tls else 'no'}\n  }}\n"
        text += "}\n"
    for name, address in variants.items():
        said = VARIANTS[name][1].format(**values)
        if said:
            text += f"local {address} {{\n  {said}\n}}\n"
    return text
