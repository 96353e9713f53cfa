// SPDX-License-Identifier: Apache-2.0
#include "core/client/keychaintokenstore.h"

#include <QTimer>

#include <qt6keychain/keychain.h>

namespace sallyport {

namespace {

/// What entries stand under in the keychain's own window.
QString service()
{
    return QStringLiteral("Sallyport");
}

Error keychainError(const QKeychain::Job &job)
{
    const auto error = [&job](ErrorCode code, const QString &detail) {
        return Error{.code = code, .detail = detail, .cause = job.errorString()};
    };
    switch (job.error()) {
    case QKeychain::EntryNotFound: return error(ErrorCode::KeychainEmpty, QStringLiteral("There is no entry in the keychain"));
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied: return error(ErrorCode::KeychainLocked, QStringLiteral("The keychain is locked"));
    case QKeychain::NoError:
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError: break;
    }
    // A locked Secret Service and none at all both end as OtherError; only the text tells them apart.
    return error(ErrorCode::KeychainAbsent, QStringLiteral("There is no usable keychain"));
}

/// Runs a job under the time limit and hands on its outcome once. A job past its limit goes on unheard and deletes itself.
template<class Job, class Done>
void run(Job *job, std::chrono::milliseconds limit, QObject *context, Done done)
{
    // QtKeychain's fallback is a plain-text settings file: never.
    job->setInsecureFallback(false);
    job->setAutoDelete(true);
    auto *timer = new QTimer(job);
    timer->setSingleShot(true);
    const auto finished = std::make_shared<bool>(false);
    QObject::connect(job, &QKeychain::Job::finished, context, [=](QKeychain::Job *) {
        if (!std::exchange(*finished, true))
            done(*job, std::optional<Error>(job->error() == QKeychain::NoError ? std::nullopt : std::optional(keychainError(*job))));
    });
    QObject::connect(timer, &QTimer::timeout, context, [=] {
        if (!std::exchange(*finished, true))
            done(*job,
                 std::optional<Error>(Error{.code = ErrorCode::KeychainTimeout, .detail = QStringLiteral("The keychain does not answer")}));
    });
    timer->start(limit);
    job->start();
}

} // namespace

KeychainTokenStore::KeychainTokenStore(const QString &profile, std::chrono::milliseconds limit) : m_profile(profile), m_limit(limit)
{ }

QString KeychainTokenStore::entryName(const QString &key) const
{
    return m_profile.isEmpty() ? key : m_profile + u' ' + key;
}

void KeychainTokenStore::save(const QString &key, Secret token, std::function<void(Result<>)> done)
{
    auto *job = new QKeychain::WritePasswordJob(service());
    job->setKey(entryName(key));
    job->setBinaryData(token.view().toByteArray());
    run(job, m_limit, this, [done = std::move(done)](QKeychain::WritePasswordJob &, const std::optional<Error> &error) {
        done(error ? Result<>(*error) : Result<>());
    });
}

void KeychainTokenStore::load(const QString &key, std::function<void(Result<Secret>)> done)
{
    auto *job = new QKeychain::ReadPasswordJob(service());
    job->setKey(entryName(key));
    run(job, m_limit, this, [done = std::move(done)](QKeychain::ReadPasswordJob &read, const std::optional<Error> &error) {
        if (error)
            return done(*error);
        QByteArray bytes = read.binaryData();
        Secret token(bytes);
        wipe(bytes.data(), size_t(bytes.size()));
        done(std::move(token));
    });
}

void KeychainTokenStore::remove(const QString &key, std::function<void(Result<>)> done)
{
    auto *job = new QKeychain::DeletePasswordJob(service());
    job->setKey(entryName(key));
    run(job, m_limit, this, [done = std::move(done)](QKeychain::DeletePasswordJob &, const std::optional<Error> &error) {
        const bool gone = !error || error->code == ErrorCode::KeychainEmpty;
        done(gone ? Result<>() : Result<>(*error));
    });
}

} // namespace sallyport
