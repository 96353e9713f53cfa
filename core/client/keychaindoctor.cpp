// SPDX-License-Identifier: Apache-2.0
#include "core/client/keychaindoctor.h"

#include <QPointer>
#include <QUuid>

namespace sallyport {

namespace {

constexpr QByteArrayView probe = "probe";

Error locked()
{
    return {.code = ErrorCode::KeychainLocked, .detail = QStringLiteral("The keychain is locked")};
}

Error absent()
{
    return {.code = ErrorCode::KeychainAbsent, .detail = QStringLiteral("There is no usable keychain")};
}

} // namespace

// The key is another one in each copy of the program: two that examine at once must not remove each other's entry.
KeychainDoctor::KeychainDoctor(TokenStore &keychain, std::unique_ptr<KeychainService> service, const Limits &limits)
    : m_keychain(keychain),
      m_service(std::move(service)),
      m_limits(limits),
      m_probeKey(QStringLiteral("probe ") + QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    m_waiting.setSingleShot(true);
    connect(&m_waiting, &QTimer::timeout, this, [this] { conclude(Finding::Absent, absent()); });
    if (m_service)
        connect(m_service.get(), &KeychainService::changed, this, [this] {
            if (m_finding != Finding::Unknown) // nobody has needed it yet
                lookAtService();
        });
}

template<class Function>
auto KeychainDoctor::bound(Function function)
{
    return [self = QPointer(this), examination = m_examination, function = std::move(function)](auto result) {
        if (self && examination == self->m_examination)
            function(std::move(result));
    };
}

void KeychainDoctor::examine()
{
    m_waiting.stop();
    lookAtService();
}

void KeychainDoctor::lookAtService()
{
    ++m_examination;
    m_isExamining = true;
    Q_EMIT changed();
    if (!m_service)
        return writeProbe();
    m_service->look(bound([this](const KeychainService::Look &look) { see(look); }));
}

void KeychainDoctor::see(const KeychainService::Look &look)
{
    m_name = look.name;
    if (!look.isThere)
        return look.mayComeUp ? waitForService() : conclude(Finding::Absent, absent());
    m_waiting.stop();
    if (look.isLocked)
        return conclude(Finding::Locked, locked());
    writeProbe();
}

void KeychainDoctor::waitForService()
{
    m_finding = Finding::Late;
    m_error = absent();
    if (!m_waiting.isActive())
        m_waiting.start(m_limits.late);
    Q_EMIT changed();
}

void KeychainDoctor::writeProbe()
{
    m_keychain.save(m_probeKey, Secret(probe), bound([this](const Result<> &saved) {
                        if (!saved)
                            return judge(saved.error());
                        readProbe();
                    }));
}

void KeychainDoctor::readProbe()
{
    m_keychain.load(m_probeKey, bound([this](const Result<Secret> &kept) {
                        if (!kept)
                            return judge(kept.error());
                        if (!kept->equals(probe))
                            return judge({.code = ErrorCode::KeychainEmpty, .detail = QStringLiteral("The keychain keeps something else")});
                        removeProbe();
                    }));
}

void KeychainDoctor::removeProbe()
{
    m_keychain.remove(m_probeKey, bound([this](const Result<> &removed) {
                          if (!removed)
                              return judge(removed.error());
                          conclude(Finding::Working);
                      }));
}

void KeychainDoctor::judge(const Error &error)
{
    if (error.code == ErrorCode::KeychainLocked)
        return conclude(Finding::Locked, error);
    // Without a service to look at, the store's word is all there is.
    if (error.code == ErrorCode::KeychainAbsent && !m_service)
        return conclude(Finding::Absent, error);
    conclude(Finding::Refused, error);
}

void KeychainDoctor::conclude(Finding finding, std::optional<Error> error)
{
    m_waiting.stop();
    m_isExamining = false;
    m_finding = finding;
    m_error = std::move(error);
    Q_EMIT changed();
}

void KeychainDoctor::unlock()
{
    if (!m_service)
        return examine();
    m_isExamining = true;
    Q_EMIT changed();
    m_service->unlock(bound([this](const Result<> &unlocked) {
        if (!unlocked)
            return conclude(Finding::Locked, unlocked.error());
        examine();
    }));
}

void KeychainDoctor::keepUntilQuit()
{
    m_isUntilQuit = true;
    Q_EMIT changed();
}

} // namespace sallyport
