// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/settingvalue.h"

#include <QMap>

#include <array>
#include <tuple>

namespace sallyport {

/// Where a setting's value came from; later kinds win over earlier ones.
struct SettingOrigin
{
    enum class Kind { Default, File, DotEnv, Environment, Flag };

    Kind kind = Kind::Default;
    QString place; ///< the flag, the variable's name, or file and line

    bool operator==(const SettingOrigin &) const = default;
    QString description() const;
};

/// One setting: its TOML key, its flag, its environment names, and the member it fills.
template<class Owner, class Member>
struct Setting
{
    using Value = Member;

    const char *key;
    Member Owner::*member;
    const char *flag; ///< "" for secrets: those never stand on a command line
    std::array<const char *, 2> environment; ///< the second one may be ""
    const char *help;
};
// clang before 17 deduces nothing for aggregates.
template<class Owner, class Member>
Setting(const char *, Member Owner::*, const char *, std::array<const char *, 2>, const char *) -> Setting<Owner, Member>;

/// Everything the server can be told. table() is the one place where a setting is declared.
struct Settings
{
    QStringList listen{QStringLiteral("127.0.0.1:8000")};
    QString database;
    QString dataDirectory;
    Secret secretKey;
    QString secretKeyFile;
    std::chrono::seconds accessLifetime = std::chrono::minutes(15);
    std::chrono::seconds refreshLifetime = std::chrono::days(30);
    std::chrono::seconds sessionLifetime = std::chrono::days(90);
    Registration registration = Registration::Closed;
    int passwordMinimum = 8;
    bool rateLimit = true;
    QStringList corsOrigins;
    bool docs = false;
    bool dev = false;
    int threads = 0;

    QMap<QString, SettingOrigin> origins; ///< by key; a key that is missing has its default

    static constexpr auto table();
    SettingOrigin origin(const char *key) const { return origins.value(QString::fromLatin1(key)); }
    bool isDefault(const char *key) const { return origin(key).kind == SettingOrigin::Kind::Default; }
};

constexpr auto Settings::table()
{
    using S = Settings;
    return std::tuple{
        Setting{"listen", &S::listen, "--listen", {"SALLYPORT_LISTEN", ""}, "Address and port to serve on; port 0 picks a free one"},
        Setting{"database",
                &S::database,
                "--database",
                {"SALLYPORT_DATABASE_URL", "DATABASE_URL"},
                "sqlite:///file.db; without one, a SQLite file in the data directory"},
        Setting{"data_dir", &S::dataDirectory, "--data-dir", {"SALLYPORT_DATA_DIR", ""}, "Where the server keeps its database and keys"},
        Setting{"secret_key",
                &S::secretKey,
                "",
                {"SALLYPORT_SECRET_KEY", "SECRET_KEY"},
                "Signs access tokens with HS256; without one, an ES256 key pair is made and kept"},
        Setting{"secret_key_file",
                &S::secretKeyFile,
                "--secret-key-file",
                {"SALLYPORT_SECRET_KEY_FILE", "SECRET_KEY_FILE"},
                "A file that holds the HS256 secret"},
        Setting{"access_lifetime",
                &S::accessLifetime,
                "--access-lifetime",
                {"SALLYPORT_ACCESS_LIFETIME", ""},
                "How long an access token is good"},
        Setting{"refresh_lifetime",
                &S::refreshLifetime,
                "--refresh-lifetime",
                {"SALLYPORT_REFRESH_LIFETIME", ""},
                "How long a session may rest between two refreshes"},
        Setting{"session_lifetime",
                &S::sessionLifetime,
                "--session-lifetime",
                {"SALLYPORT_SESSION_LIFETIME", ""},
                "How long a session can live at all"},
        Setting{"registration",
                &S::registration,
                "--registration",
                {"SALLYPORT_REGISTRATION", ""},
                "May anyone make an account? open when embedded or with --dev"},
        Setting{"password.min_length",
                &S::passwordMinimum,
                "--password-min-length",
                {"SALLYPORT_PASSWORD_MIN_LENGTH", ""},
                "Shortest new password, in bytes; NIST asks for 15 where it is the only factor"},
        Setting{"rate_limit", &S::rateLimit, "--rate-limit", {"SALLYPORT_RATE_LIMIT", ""}, "Slow down guessing; off only for measuring"},
        Setting{"cors_origins",
                &S::corsOrigins,
                "--cors-origin",
                {"SALLYPORT_CORS_ORIGINS", ""},
                "Web origins whose pages may call this server"},
        Setting{"docs", &S::docs, "--docs", {"SALLYPORT_DOCS", ""}, "Serve /openapi.json; on with --dev"},
        Setting{"dev",
                &S::dev,
                "--dev",
                {"SALLYPORT_DEV", ""},
                "For trying things out on this machine only: open registration, weak passwords"},
        Setting{"threads", &S::threads, "--threads", {"SALLYPORT_THREADS", ""}, "Threads that serve connections; 0: one per core"},
    };
}

template<class Visitor>
constexpr void forEachSetting(Visitor &&visit)
{
    std::apply([&](const auto &...settings) { (visit(settings), ...); }, Settings::table());
}

} // namespace sallyport
