// SPDX-License-Identifier: Apache-2.0
#include "app/composition/scheduledbackups.h"

#include "app/composition/backupkeys.h"
#include "core/base/log.h"
#include "core/base/uuid.h"

#include <QThread>

namespace sallyport {

namespace {

using namespace std::chrono_literals;

/// How long a node that was killed keeps the others from making the backup.
constexpr auto lease = 2min;
/// Nothing is due more exactly than that.
constexpr std::chrono::milliseconds lookEvery = 10s;
/// Who asks for one waits no longer for its beginning.
constexpr std::chrono::milliseconds listenEvery = 1s;
constexpr std::chrono::seconds retryAfter = 5min;

Actor theServerItself()
{
    return {.userId = {}, .name = QStringLiteral("server"), .client = {}};
}

Error stopped()
{
    return Error{.code = ErrorCode::Cancelled, .detail = QStringLiteral("The server stops.")};
}

} // namespace

ScheduledBackups::ScheduledBackups(const Settings &settings, Installation &installation, const QString &mark, MasterKeyVault *vault)
    : m_every(settings.backupEvery),
      m_maker(settings, installation, mark, vault),
      m_installation(installation),
      m_schedule(installation.database()),
      m_node(toText(QUuid::createUuid()))
{ }

ScheduledBackups::~ScheduledBackups()
{
    stop();
}

Result<std::unique_ptr<ScheduledBackups>> ScheduledBackups::open(const Settings &settings, Installation &installation,
                                                                 MasterKeyVault *vault)
{
    const auto mark = SqlBackupSchedule(installation.database()).mark();
    if (!mark)
        return failure(mark);
    std::unique_ptr<ScheduledBackups> backups(new ScheduledBackups(settings, installation, *mark, vault));
    if (settings.backupEvery == 0s)
        return backups;
    if (!backups->m_maker.isPossible())
        return invalidSetting(settings, "backup_every",
                              QStringLiteral("Backups are encrypted: name either backup_recipient_file or backup_passphrase_file."));
    if (auto prepared = backups->m_maker.prepare(); !prepared)
        return failure(prepared);
    return backups;
}

Housekeeping::Duty ScheduledBackups::duty()
{
    return {.what = QStringLiteral("looking after backups"),
            .every = m_every > 0s ? std::min<std::chrono::milliseconds>(listenEvery, std::chrono::milliseconds(m_every) / 2) : listenEvery,
            .work = [this] { return lookAround(); },
            .atOnce = true};
}

void ScheduledBackups::stop()
{
    m_isStopping = true;
    if (m_worker)
        m_worker->wait();
}

Result<> ScheduledBackups::checkLock(const std::optional<Secret> &passphrase) const
{
    if (m_maker.isPossible() && passphrase)
        return Error{.code = ErrorCode::Conflict, .detail = QStringLiteral("The settings say what backups are locked with")};
    if (!m_maker.isPossible() && !passphrase)
        return Error{.code = ErrorCode::Conflict,
                     .detail = QStringLiteral("Backups are encrypted: send a passphrase, or set either backup_recipient_file or "
                                              "backup_passphrase_file")};
    return passphrase ? checkTypedPassphrase(*passphrase) : Result<>();
}

Result<> ScheduledBackups::request(const Actor &actor, std::optional<Secret> passphrase)
{
    if (auto locks = checkLock(passphrase); !locks)
        return locks;
    const std::scoped_lock lock(m_mutex);
    if (m_requested || m_isMaking)
        return Error{.code = ErrorCode::Conflict, .detail = QStringLiteral("A backup is being made")};
    m_requested = Request{actor, std::move(passphrase)};
    return {};
}

bool ScheduledBackups::isRunning() const
{
    const std::scoped_lock lock(m_mutex);
    return m_requested || m_isMaking;
}

Result<BackupState> ScheduledBackups::state() const
{
    auto scheduled = m_schedule.state();
    if (!scheduled)
        return scheduled;
    const std::scoped_lock lock(m_mutex);
    scheduled->lastSuccess = std::max(scheduled->lastSuccess, m_asked.lastSuccess);
    if (m_asked.lastFailure > scheduled->lastFailure) {
        scheduled->lastFailure = m_asked.lastFailure;
        scheduled->lastError = m_asked.lastError;
    }
    return scheduled;
}

std::optional<ScheduledBackups::Request> ScheduledBackups::takeRequest()
{
    const std::scoped_lock lock(m_mutex);
    m_isMaking |= m_requested.has_value();
    return std::exchange(m_requested, std::nullopt);
}

void ScheduledBackups::start(std::function<void()> work)
{
    m_worker.reset(QThread::create([this, work = std::move(work)] {
        work();
        const std::scoped_lock lock(m_mutex);
        m_isMaking = false;
    }));
    m_worker->setObjectName(QStringLiteral("backup"));
    m_worker->start(QThread::LowPriority);
}

bool ScheduledBackups::isTimeToLook()
{
    const auto now = std::chrono::steady_clock::now();
    if (m_every == 0s || now < m_nextLook)
        return false;
    m_nextLook = now + std::min<std::chrono::milliseconds>(lookEvery, std::chrono::milliseconds(m_every) / 2);
    return true;
}

// The thread that makes a backup reads one state of the database for as long as that takes; this one puts off the end of its turn.
Result<bool> ScheduledBackups::lookAround()
{
    if (m_worker && !m_worker->isFinished()) {
        if (!m_isMyTurn || !isTimeToLook())
            return false;
        const auto kept = m_schedule.keep(m_node, m_installation.clock().now(), lease);
        return kept ? Result<bool>(false) : Result<bool>(failure(kept));
    }
    m_worker.reset();
    m_isMyTurn = false;
    if (auto request = takeRequest()) {
        start([this, request = std::make_shared<Request>(std::move(*request))] { workFor(std::move(*request)); });
        return false;
    }
    return isTimeToLook() ? lookAtSchedule() : Result<bool>(false);
}

Result<bool> ScheduledBackups::lookAtSchedule()
{
    const auto mine = m_schedule.take(m_node, m_installation.clock().now(), m_every, lease);
    if (!mine)
        return failure(mine);
    if (*mine) {
        {
            const std::scoped_lock lock(m_mutex);
            m_isMaking = true;
        }
        m_isMyTurn = true;
        start([this] { workBySchedule(); });
    }
    const auto last = state();
    if (!last)
        return failure(last);
    if (last->lastSuccess)
        m_status.lastSuccess = std::chrono::floor<std::chrono::seconds>(*last->lastSuccess).time_since_epoch().count();
    return false;
}

Result<> ScheduledBackups::make(Request request)
{
    auto made = m_maker.make(request.actor, std::move(request.passphrase),
                             [this](const BackupProgress &) { return m_isStopping ? Result<>(stopped()) : Result<>(); });
    if (made) {
        m_status.lastSuccess = std::chrono::floor<std::chrono::seconds>(m_installation.clock().now()).time_since_epoch().count();
    } else if (!m_isStopping) {
        ++m_status.failures;
        qCCritical(lcServer).noquote() << (request.actor.userId ? "The backup that was asked for failed:" : "The scheduled backup failed:")
                                       << made.error().detail << made.error().cause;
    }
    return made;
}

void ScheduledBackups::workBySchedule()
{
    const auto made = make({theServerItself(), std::nullopt});
    const Timestamp now = m_installation.clock().now();
    Result<> noted;
    if (made)
        noted = m_schedule.succeeded(m_node, now);
    else if (m_isStopping)
        noted = m_schedule.release(m_node);
    else
        noted = m_schedule.failed(m_node, now, now + std::min(retryAfter, m_every), made.error().detail);
    if (!noted)
        qCWarning(lcServer).noquote() << "How the scheduled backup went could not be noted:" << noted.error().detail << noted.error().cause;
}

void ScheduledBackups::workFor(Request request)
{
    const auto made = make(std::move(request));
    const Timestamp now = m_installation.clock().now();
    const std::scoped_lock lock(m_mutex);
    if (made)
        m_asked.lastSuccess = now;
    else
        m_asked = {.lastSuccess = m_asked.lastSuccess, .lastFailure = now, .lastError = made.error().detail};
}

} // namespace sallyport
