// SPDX-License-Identifier: Apache-2.0
#include "core/client/secretservicebus.h"

#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFile>
#include <QTimer>

#include <utility>

namespace sallyport {

namespace {

constexpr QLatin1StringView secretService("org.freedesktop.secrets");
constexpr QLatin1StringView secretsPath("/org/freedesktop/secrets");
constexpr QLatin1StringView secretsInterface("org.freedesktop.Secret.Service");
constexpr QLatin1StringView busService("org.freedesktop.DBus");

/// As QtKeychain chooses (libsecret otherwise).
QString serviceInUse()
{
    const bool isKde = qEnvironmentVariable("XDG_CURRENT_DESKTOP") == u"KDE";
    return isKde && qEnvironmentVariable("KDE_SESSION_VERSION") == u"5" ? QStringLiteral("org.kde.kwalletd5") : QString(secretService);
}

QString nameOf(qint64 process)
{
    QFile file(QStringLiteral("/proc/%1/comm").arg(process));
    const QByteArray program = file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
    if (program.startsWith("gnome-keyring"))
        return QStringLiteral("GNOME Keyring");
    if (program.startsWith("kwallet") || program.startsWith("ksecretd"))
        return QStringLiteral("KWallet");
    return program.startsWith("keepassxc") ? QStringLiteral("KeePassXC") : QString();
}

QDBusMessage busCall(const char *method, const QVariantList &arguments)
{
    QDBusMessage message =
        QDBusMessage::createMethodCall(busService, QStringLiteral("/org/freedesktop/DBus"), busService, QString::fromLatin1(method));
    message.setArguments(arguments);
    return message;
}

/// Never blocks: `done` hears the answer, or the failure, later.
template<class... T, class Done>
void ask(const QDBusConnection &bus, const QDBusMessage &message, QObject *context, Done done)
{
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(message), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [done = std::move(done)](QDBusPendingCallWatcher *finished) {
        finished->deleteLater();
        done(QDBusPendingReply<T...>(*finished));
    });
}

} // namespace

SecretServiceBus::SecretServiceBus(QObject *parent)
    : KeychainService(parent),
      m_bus(QDBusConnection::sessionBus()),
      m_service(serviceInUse()),
      m_watcher(m_service, m_bus, QDBusServiceWatcher::WatchForOwnerChange)
{
    connect(&m_watcher, &QDBusServiceWatcher::serviceOwnerChanged, this, &KeychainService::changed);
    m_bus.connect(m_service, secretsPath, secretsInterface, QStringLiteral("CollectionChanged"), this, SIGNAL(changed()));
    m_bus.connect(m_service, secretsPath, secretsInterface, QStringLiteral("CollectionCreated"), this, SIGNAL(changed()));
}

void SecretServiceBus::look(std::function<void(Look)> done)
{
    if (m_bus.isConnected())
        return askForOwner(done, true);
    QTimer::singleShot(0, this, [done = std::move(done)] { done({}); }); // calls on no bus are never answered
}

void SecretServiceBus::askForOwner(const std::function<void(Look)> &done, bool mayStart)
{
    ask<QString>(m_bus, busCall("GetNameOwner", {m_service}), this, [this, done, mayStart](const QDBusPendingReply<QString> &owner) {
        if (!owner.isError())
            return askForName(owner.value(), done);
        if (mayStart)
            return start(done);
        done({.isThere = false, .mayComeUp = true, .isLocked = false, .name = {}});
    });
}

/// Where the bus can start it, that is what the first use would do.
void SecretServiceBus::start(const std::function<void(Look)> &done)
{
    ask<uint>(m_bus, busCall("StartServiceByName", {m_service, uint(0)}), this,
              [this, done](const QDBusPendingReply<uint> &) { askForOwner(done, false); });
}

void SecretServiceBus::askForName(const QString &owner, const std::function<void(Look)> &done)
{
    ask<uint>(m_bus, busCall("GetConnectionUnixProcessID", {owner}), this, [this, done](const QDBusPendingReply<uint> &process) {
        Look look{.isThere = true, .mayComeUp = true, .isLocked = false, .name = process.isError() ? QString() : nameOf(process.value())};
        if (m_service != secretService)
            return done(look); // KWallet asks for its password itself
        askForLock(std::move(look), done);
    });
}

void SecretServiceBus::findCollection(std::function<void(QDBusObjectPath)> done)
{
    QDBusMessage message = QDBusMessage::createMethodCall(m_service, secretsPath, secretsInterface, QStringLiteral("ReadAlias"));
    message << QStringLiteral("default");
    ask<QDBusObjectPath>(m_bus, message, this, [done = std::move(done)](const QDBusPendingReply<QDBusObjectPath> &path) {
        done(path.isError() ? QDBusObjectPath(QStringLiteral("/")) : path.value());
    });
}

void SecretServiceBus::askForLock(Look look, const std::function<void(Look)> &done)
{
    findCollection([this, look = std::move(look), done](const QDBusObjectPath &collection) {
        if (collection.path() == u"/")
            return done(look); // there is none yet: whether one is made at the first use, only trying tells
        QDBusMessage message = QDBusMessage::createMethodCall(m_service, collection.path(),
                                                              QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
        message << QStringLiteral("org.freedesktop.Secret.Collection") << QStringLiteral("Locked");
        ask<QDBusVariant>(m_bus, message, this, [look, done](const QDBusPendingReply<QDBusVariant> &locked) {
            Look seen = look;
            seen.isLocked = !locked.isError() && locked.value().variant().toBool();
            done(seen);
        });
    });
}

void SecretServiceBus::unlock(std::function<void(Result<>)> done)
{
    m_unlocking = std::move(done);
    if (!m_bus.isConnected())
        return QTimer::singleShot(0, this, [this] { concludeUnlock(false); });
    findCollection([this](const QDBusObjectPath &collection) {
        QDBusMessage message = QDBusMessage::createMethodCall(m_service, secretsPath, secretsInterface, QStringLiteral("Unlock"));
        message << QVariant::fromValue(QList<QDBusObjectPath>{collection});
        ask<QList<QDBusObjectPath>, QDBusObjectPath>(m_bus, message, this,
                                                     [this](const QDBusPendingReply<QList<QDBusObjectPath>, QDBusObjectPath> &answer) {
                                                         if (answer.isError())
                                                             return concludeUnlock(false);
                                                         const auto path = answer.argumentAt<1>();
                                                         path.path() == u"/" ? concludeUnlock(true) : prompt(path);
                                                     });
    });
}

void SecretServiceBus::prompt(const QDBusObjectPath &path)
{
    const QString interface = QStringLiteral("org.freedesktop.Secret.Prompt");
    m_promptPath = path.path();
    m_bus.connect(m_service, m_promptPath, interface, QStringLiteral("Completed"), this, SLOT(promptCompleted(bool)));
    QDBusMessage message = QDBusMessage::createMethodCall(m_service, m_promptPath, interface, QStringLiteral("Prompt"));
    message << QString(); // no window of ours that it could stand over
    ask<>(m_bus, message, this, [this](const QDBusPendingReply<> &answer) {
        if (answer.isError())
            concludeUnlock(false);
    });
}

void SecretServiceBus::promptCompleted(bool dismissed)
{
    m_bus.disconnect(m_service, m_promptPath, QStringLiteral("org.freedesktop.Secret.Prompt"), QStringLiteral("Completed"), this,
                     SLOT(promptCompleted(bool)));
    concludeUnlock(!dismissed);
}

void SecretServiceBus::concludeUnlock(bool unlocked)
{
    const Error declined{.code = ErrorCode::KeychainLocked, .detail = QStringLiteral("The keychain is locked")};
    if (const auto done = std::exchange(m_unlocking, {}))
        done(unlocked ? Result<>() : Result<>(declined));
}

} // namespace sallyport
