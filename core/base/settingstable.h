// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/limitstable.h"

namespace sallyport {

// The one place where settings get their names and their meaning, a function for each group.

/// Where a time ends to make sense: long enough for every use, and far from what dates can hold.
inline constexpr qint64 tenYears = std::chrono::seconds(std::chrono::days(3650)).count();

constexpr auto servingSettings()
{
    using S = Settings;
    constexpr auto group = SettingGroup::Serving;
    return std::tuple{
        Setting{
            group, "listen", &S::listen, "--listen", {"SALLYPORT_LISTEN", ""}, "Address and port, or unix:/path; port 0 picks a free one"},
        Setting{group,
                "tls_cert",
                &S::tlsCert,
                "--tls-cert",
                {"SALLYPORT_TLS_CERT", ""},
                "Serve HTTPS with this certificate (PEM, with its chain)"},
        Setting{group, "tls_key", &S::tlsKey, "--tls-key", {"SALLYPORT_TLS_KEY", ""}, "The certificate's private key (PEM)"},
        Setting{group,
                "plain_http",
                &S::plainHttp,
                "--plain-http",
                {"SALLYPORT_PLAIN_HTTP", ""},
                "Serve plain HTTP on a public address; passwords can be read on the way"},
        Setting{group,
                "trusted_proxies",
                &S::trustedProxies,
                "--trusted-proxy",
                {"SALLYPORT_TRUSTED_PROXIES", ""},
                "Whose Forwarded and X-Forwarded-* to believe: addresses, networks, or unix"},
        Setting{group, "hosts", &S::hosts, "--host", {"SALLYPORT_HOSTS", ""}, "Names this server answers to (421 to others); none: any"},
        Setting{group,
                "metrics_listen",
                &S::metricsListen,
                "--metrics-listen",
                {"SALLYPORT_METRICS_LISTEN", ""},
                "Where GET /metrics is answered; none: nowhere"},
    };
}

constexpr auto dataSettings()
{
    using S = Settings;
    constexpr auto group = SettingGroup::Data;
    return std::tuple{
        Setting{group,
                "database",
                &S::database,
                "--database",
                {"SALLYPORT_DATABASE_URL", "DATABASE_URL"},
                "sqlite:///file.db; without one, a SQLite file in the data directory"},
        Setting{
            group, "data_dir", &S::dataDirectory, "--data-dir", {"SALLYPORT_DATA_DIR", ""}, "Where the server keeps its database and keys"},
        Setting{group,
                "secret_key",
                &S::secretKey,
                "",
                {"SALLYPORT_SECRET_KEY", "SECRET_KEY"},
                "Signs access tokens with HS256; without one, an ES256 key pair is made and kept"},
        Setting{group,
                "secret_key_file",
                &S::secretKeyFile,
                "--secret-key-file",
                {"SALLYPORT_SECRET_KEY_FILE", "SECRET_KEY_FILE"},
                "A file that holds the HS256 secret"},
        Setting{group,
                "master_key_file",
                &S::masterKeyFile,
                "--master-key-file",
                {"SALLYPORT_MASTER_KEY_FILE", ""},
                "What opens the signing keys in the database: 64 hexadecimal digits; without one, master.key in the data directory"},
        Setting{group,
                "key_rotation",
                &S::keyRotation,
                "--key-rotation",
                {"SALLYPORT_KEY_ROTATION", ""},
                "How old a signing key gets before a new one takes over; 0: only `sallyportd keys rotate` makes one",
                {0, tenYears}},
        Setting{group,
                "backup_every",
                &S::backupEvery,
                "--backup-every",
                {"SALLYPORT_BACKUP_EVERY", ""},
                "How often a backup is made, such as 1d; of many nodes one makes it; 0: never",
                {0, tenYears}},
        Setting{group,
                "backup_directory",
                &S::backupDirectory,
                "--backup-directory",
                {"SALLYPORT_BACKUP_DIRECTORY", ""},
                "Where those backups go; without one, backups in the data directory"},
        Setting{
            group, "backup_keep", &S::backupKeep, "--backup-keep", {"SALLYPORT_BACKUP_KEEP", ""}, "How many of them are kept", {1, 10'000}},
        Setting{group,
                "backup_recipient_file",
                &S::backupRecipientFile,
                "--backup-recipient-file",
                {"SALLYPORT_BACKUP_RECIPIENT_FILE", ""},
                "For whom they are made, as `sallyportd backup keygen` prints it: the server itself cannot open them"},
        Setting{group,
                "backup_passphrase_file",
                &S::backupPassphraseFile,
                "--backup-passphrase-file",
                {"SALLYPORT_BACKUP_PASSPHRASE_FILE", ""},
                "Or a file with a passphrase that opens them"},
    };
}

constexpr auto accountSettings()
{
    using S = Settings;
    constexpr auto group = SettingGroup::Accounts;
    return std::tuple{
        Setting{group,
                "registration",
                &S::registration,
                "--registration",
                {"SALLYPORT_REGISTRATION", ""},
                "May anyone make an account? open when embedded or with --dev"},
        Setting{group,
                "password.min_length",
                &S::passwordMinimum,
                "--password-min-length",
                {"SALLYPORT_PASSWORD_MIN_LENGTH", ""},
                "Shortest new password, in bytes; NIST asks for 15 where it is the only factor",
                {8, 1024}},
        Setting{group,
                "access_lifetime",
                &S::accessLifetime,
                "--access-lifetime",
                {"SALLYPORT_ACCESS_LIFETIME", ""},
                "How long an access token is good before it must be renewed",
                {1, tenYears}},
        Setting{group,
                "refresh_lifetime",
                &S::refreshLifetime,
                "--refresh-lifetime",
                {"SALLYPORT_REFRESH_LIFETIME", ""},
                "How long a remembered session may rest; then one has to sign in again",
                {1, tenYears}},
        Setting{group,
                "idle_lifetime",
                &S::idleLifetime,
                "--idle-lifetime",
                {"SALLYPORT_IDLE_LIFETIME", ""},
                "The same for sessions that asked not to be remembered, as on somebody else's computer",
                {1, tenYears}},
        Setting{group,
                "session_lifetime",
                &S::sessionLifetime,
                "--session-lifetime",
                {"SALLYPORT_SESSION_LIFETIME", ""},
                "How long a session can live at all, however much it is used",
                {1, tenYears}},
        Setting{
            group, "rate_limit", &S::rateLimit, "--rate-limit", {"SALLYPORT_RATE_LIMIT", ""}, "Slow down guessing; off only for measuring"},
        Setting{group,
                "audit_retention",
                &S::auditRetention,
                "--audit-retention",
                {"SALLYPORT_AUDIT_RETENTION", ""},
                "How long the audit log keeps what happened; 0: for ever",
                {0, tenYears}},
    };
}

constexpr auto webSettings()
{
    using S = Settings;
    constexpr auto group = SettingGroup::Web;
    return std::tuple{
        Setting{group,
                "dev",
                &S::dev,
                "--dev",
                {"SALLYPORT_DEV", ""},
                "For trying things out on this machine only: open registration, weak passwords"},
        Setting{group,
                "cors_origins",
                &S::corsOrigins,
                "--cors-origin",
                {"SALLYPORT_CORS_ORIGINS", ""},
                "Web origins whose pages may call this server"},
        Setting{group, "docs", &S::docs, "--docs", {"SALLYPORT_DOCS", ""}, "Serve /docs and /openapi.json; on with --dev"},
    };
}

constexpr auto operationSettings()
{
    using S = Settings;
    constexpr auto group = SettingGroup::Operation;
    return std::tuple{
        Setting{group,
                "log_format",
                &S::logFormat,
                "--log-format",
                {"SALLYPORT_LOG_FORMAT", ""},
                "How the log on stderr looks; auto: text on a terminal, JSON lines otherwise"},
        Setting{group, "log_level", &S::logLevel, "--log-level", {"SALLYPORT_LOG_LEVEL", ""}, "The least that is logged"},
        Setting{group,
                "threads",
                &S::threads,
                "--threads",
                {"SALLYPORT_THREADS", ""},
                "Threads that serve connections; 0: one per core",
                {0, 256}},
    };
}

/// Visits every setting there is, group by group.
template<class Visitor>
constexpr void forEachSetting(Visitor &&visit)
{
    const auto all =
        std::tuple_cat(servingSettings(), dataSettings(), accountSettings(), webSettings(), operationSettings(), limitSettings());
    std::apply([&](const auto &...settings) { (visit(settings), ...); }, all);
}

} // namespace sallyport
