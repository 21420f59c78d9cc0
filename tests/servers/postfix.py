# SPDX-License-Identifier: GPL-3.0-or-later
"""The configuration of the Postfix of mailserver.py: one smtpd a variant, each with a port of its own."""

MAIN_CF = """
compatibility_level = 3.6
queue_directory = {folder}/spool
data_directory = {folder}/data
maillog_file = {folder}/mail.log
maillog_file_prefixes = {folder}
multi_instance_enable = no
mail_owner = postfix
setgid_group = postdrop
myhostname = {name}
mydomain = example.test
myorigin = example.test
mydestination = example.test
mynetworks = 192.0.2.1/32
inet_interfaces = all
inet_protocols = all
alias_maps =
alias_database =
local_recipient_maps = texthash:{folder}/people
local_transport = discard:
default_transport = discard:
relay_transport = discard:
virtual_transport = discard:
disable_dns_lookups = yes
smtp_dns_support_level = disabled
smtputf8_enable = yes
smtpd_peername_lookup = no
smtpd_client_event_limit_exceptions =
smtpd_client_port_logging = no
smtpd_tls_chain_files = {folder}/server.key, {folder}/server.pem
smtpd_tls_security_level = may
smtpd_tls_auth_only = yes
smtpd_sasl_type = dovecot
smtpd_sasl_path = private/auth
smtpd_sasl_auth_enable = yes
smtpd_sasl_security_options = noanonymous
smtpd_sender_login_maps = texthash:{folder}/senders
smtpd_sender_restrictions = reject_sender_login_mismatch
smtpd_relay_restrictions = permit_sasl_authenticated, reject_unauth_destination
smtpd_recipient_restrictions =
"""

# service name -> what master.cf adds to smtpd
SERVICES = {
    "submission": "-o smtpd_tls_security_level=encrypt",
    "smtps": "-o smtpd_tls_wrappermode=yes",
    "relay": "-o smtpd_sasl_auth_enable=no -o smtpd_sender_restrictions=",
    "noTls": "-o smtpd_tls_security_level=none -o smtpd_tls_auth_only=no",
    "crowded": "-o smtpd_client_connection_count_limit=1",
    "stopping": "-o smtpd_delay_reject=no "
                "-o {{ smtpd_client_restrictions = check_client_access inline:{{ "
                "{{ {client} = 421 4.3.2 Service shutting down and closing transmission channel }} }} }}",
    "strictHelo": "-o smtpd_delay_reject=no -o {{ smtpd_helo_restrictions = check_helo_access "
                  "static:{{ 501 5.5.2 need a better name }} }}",
    "lateHelo": "-o {{ smtpd_helo_restrictions = check_helo_access static:{{ 504 5.5.2 need fully-qualified hostname }} }}",
    "unknownHelo": "-o smtpd_delay_reject=no -o {{ smtpd_helo_restrictions = check_helo_access "
                   "static:{{ 450 4.7.1 Host not found }} }}",
    "errors": "-o smtpd_hard_error_limit=1",
    "expired": "-o smtpd_tls_chain_files={folder}/expired.key,{folder}/expired.pem",
    "selfSigned": "-o smtpd_tls_chain_files={folder}/selfsigned.key,{folder}/selfsigned.pem",
    "otherName": "-o smtpd_tls_chain_files={folder}/othername.key,{folder}/othername.pem",
    "small": "-o message_size_limit=100",
    "slow": "-o smtpd_delay_reject=no -o {{ smtpd_client_restrictions = sleep 2 }}",
    "silent": "-o smtpd_delay_reject=no -o {{ smtpd_client_restrictions = sleep 60 }}",
    "fullNames": "-o smtpd_delay_reject=no -o smtpd_helo_restrictions=reject_invalid_helo_hostname,"
                 "reject_non_fqdn_helo_hostname",
    # Dovecot's submission service logs people in and says so here.
    "behindDovecot": "-o smtpd_authorized_xclient_hosts={client} -o smtpd_tls_auth_only=no",
}

MASTER_CF = """
postlog   unix-dgram n - n - 1 postlogd
pickup    unix  n - n 60  1 pickup
cleanup   unix  n - n -   0 cleanup
qmgr      unix  n - n 300 1 qmgr
tlsmgr    unix  - - n 1000? 1 tlsmgr
rewrite   unix  - - n -   - trivial-rewrite
bounce    unix  - - n -   0 bounce
defer     unix  - - n -   0 bounce
trace     unix  - - n -   0 bounce
flush     unix  n - n 1000? 0 flush
proxymap  unix  - - n -   - proxymap
proxywrite unix - - n -   1 proxymap
showq     unix  n - n -   - showq
error     unix  - - n -   - error
retry     unix  - - n -   - error
discard   unix  - - n -   - discard
anvil     unix  - - n -   1 anvil
scache    unix  - - n -   1 scache
"""
