// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/limitsettings.h"
#include "core/base/settingvalue.h"

#include <QMap>

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

/// Everything the server can be told. settingstable.h is the one place where a setting gets its names and its meaning.
struct Settings
{
    QStringList listen{QStringLiteral("127.0.0.1:8000")};
    QString tlsCert;
    QString tlsKey;
    bool plainHttp = false;
    QStringList trustedProxies;
    QStringList hosts;
    QString metricsListen;
    QString database;
    QString dataDirectory;
    Secret secretKey;
    QString secretKeyFile;
    QString masterKeyFile;
    std::chrono::seconds keyRotation = std::chrono::days(90); ///< zero: never by itself
    std::chrono::seconds accessLifetime = std::chrono::minutes(15);
    std::chrono::seconds refreshLifetime = std::chrono::days(30);
    std::chrono::seconds idleLifetime = std::chrono::hours(1);
    std::chrono::seconds sessionLifetime = std::chrono::days(90);
    QString backupDirectory;
    std::chrono::seconds backupEvery{0}; ///< zero: no scheduled backups
    int backupKeep = 14;
    QString backupRecipientFile;
    QString backupPassphraseFile;
    Registration registration = Registration::Closed;
    int passwordMinimum = 8;
    bool rateLimit = true;
    std::chrono::seconds auditRetention = std::chrono::days(365); ///< zero: for ever
    QStringList corsOrigins;
    bool docs = false;
    bool dev = false;
    int threads = 0;
    LogOutput logFormat = LogOutput::Auto;
    LogLevel logLevel = LogLevel::Info;
    LimitSettings limits;

    QMap<QString, SettingOrigin> origins; ///< by key; a key that is missing has its default

    SettingOrigin origin(const char *key) const { return origins.value(QString::fromLatin1(key)); }
    bool isDefault(const char *key) const { return origin(key).kind == SettingOrigin::Kind::Default; }
};

/// ErrorCode::ConfigurationInvalid about one setting: where it was set, its key, and `what` is wrong with it.
Error invalidSetting(const Settings &settings, const char *key, const QString &what);

} // namespace sallyport
