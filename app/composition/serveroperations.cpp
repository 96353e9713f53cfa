// SPDX-License-Identifier: Apache-2.0
#include "app/composition/serveroperations.h"

#include "app/composition/nodetroubles.h"
#include "app/composition/shownsettings.h"
#include "core/backup/backupfile.h"
#include "core/base/diskspace.h"
#include "core/server/processmetrics.h"
#include "core/storage/engine/databasestate.h"
#include "core/storage/tables/sealedvalues.h"

#include <QDateTime>
#include <QFileInfo>
#include <QSysInfo>

namespace sallyport {

namespace {

QString originName(SettingOrigin::Kind kind)
{
    switch (kind) {
    case SettingOrigin::Kind::Default: return QStringLiteral("default");
    case SettingOrigin::Kind::File: return QStringLiteral("file");
    case SettingOrigin::Kind::DotEnv: return QStringLiteral("dotenv");
    case SettingOrigin::Kind::Environment: return QStringLiteral("environment");
    case SettingOrigin::Kind::Flag: return QStringLiteral("flag");
    }
    Q_UNREACHABLE();
}

api::SettingListView viewOf(const QList<ShownSetting> &settings)
{
    api::SettingListView view;
    for (const ShownSetting &setting : settings)
        view.items.append({.key = setting.key,
                           .group = setting.group,
                           .value = setting.value,
                           .origin = originName(setting.origin.kind),
                           .place = setting.origin.place,
                           .description = setting.help});
    return view;
}

QString nameOf(Dialect dialect)
{
    switch (dialect) {
    case Dialect::Sqlite: return QStringLiteral("sqlite");
    case Dialect::PostgreSql: return QStringLiteral("postgresql");
    }
    Q_UNREACHABLE();
}

} // namespace

ServerOperations::ServerOperations(const Parts &parts, const Settings &settings)
    : m_parts(parts),
      m_settings(viewOf(shownSettings(settings))),
      m_registration(showValue(settings.registration)),
      m_isForTrying(settings.dev)
{ }

Result<api::ServerView> ServerOperations::state()
{
    Database &database = m_parts.installation.database();
    const auto state = stateOf(database);
    if (!state)
        return failure(state);
    const auto schema = schemaOf(database);
    if (!schema)
        return failure(schema);
    const auto migrations = builtInMigrations(database.dialect());
    if (!migrations)
        return failure(migrations);
    api::ServerView view;
    view.database = nameOf(database.dialect());
    view.databaseVersion = state->version;
    view.databaseBytes = state->bytes;
    view.schema = *schema;
    view.newestSchema = migrations->last().version;
    const auto backups = m_parts.backups.state();
    if (!backups)
        return failure(backups);
    view.lastBackupAt = backups->lastSuccess;
    auto nodes = m_parts.nodes.list();
    if (!nodes)
        return failure(nodes);
    view.nodes = std::move(*nodes);
    addSurroundings(view);
    for (const Trouble trouble : troublesOf(m_parts)())
        view.troubles.append(troubleText(trouble));
    return view;
}

void ServerOperations::addSurroundings(api::ServerView &view) const
{
    view.uptime = std::chrono::floor<std::chrono::seconds>(m_parts.nodes.uptime()).count();
    view.version = QStringLiteral(SALLYPORT_VERSION);
    view.node = QSysInfo::machineHostName();
    view.startedAt = m_parts.nodes.startedAt();
    view.developmentMode = m_isForTrying;
    view.registration = m_registration;
    const Timestamp now = m_parts.installation.clock().now();
    const auto keys = m_parts.keyRing.keys();
    const RingKeys::Key *signing = keys->signing(now);
    view.signingAlgorithm = algorithmName((signing ? *signing : keys->all().back()).algorithm);
    if (const auto disk = diskSpaceOf(m_parts.installation.directory())) {
        view.diskFreeBytes = disk->available;
        view.diskBytes = disk->total;
    }
    if (const auto memory = ProcessUsage::now().residentMemory)
        view.memoryBytes = qint64(*memory);
    view.backupsScheduled = m_parts.backups.every().count() > 0;
    if (const BackupStatus *status = m_parts.backups.status())
        view.backupFailures = qint64(status->failures);
}

Result<> ServerOperations::signingKeysChanged()
{
    auto followed = m_parts.keyRing.reload();
    return followed ? forgetReplaced(m_parts.installation.database()) : followed;
}

Result<api::BackupListView> ServerOperations::backups()
{
    const auto state = m_parts.backups.state();
    if (!state)
        return failure(state);
    api::BackupListView view;
    for (const QString &path : m_parts.backups.maker().list()) {
        const QFileInfo file(path);
        view.items.append({.name = file.fileName(),
                           .madeAt = Timestamp(std::chrono::milliseconds(file.lastModified().toMSecsSinceEpoch())),
                           .bytes = file.size()});
    }
    view.directory = m_parts.backups.maker().path();
    view.possible = m_parts.backups.maker().isPossible();
    view.running = m_parts.backups.isRunning();
    view.every = m_parts.backups.every().count();
    view.lastSuccessAt = state->lastSuccess;
    view.lastFailureAt = state->lastFailure;
    if (state->lastFailure)
        view.lastError = state->lastError;
    return view;
}

} // namespace sallyport
