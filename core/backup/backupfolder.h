// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QStringList>

namespace sallyport {

/// Where scheduled backups go: `sallyport-1a2b3c4d-20260101T000000Z.backup`, named by the mark of their database and the time (UTC) they
/// were made. Whatever has another name is somebody else's and stays: several servers may share a folder.
class BackupFolder
{
public:
    BackupFolder(QString path, QString mark) : m_path(std::move(path)), m_mark(std::move(mark)) { }

    const QString &path() const { return m_path; }
    /// Makes the folder (0700) where it is missing. ErrorCode::ConfigurationInvalid when it cannot be made, or others may write to it.
    Result<> prepare() const;
    QString nameFor(Timestamp time) const;
    /// The backups there are, the newest first.
    QStringList list() const;
    /// Removes the oldest until `keep` are left, never `newest`, which was verified just now, and what was left unfinished a day ago.
    /// Returns what could not be removed.
    QStringList removeSurplus(int keep, const QString &newest, Timestamp now) const;

private:
    QString prefix() const { return QStringLiteral("sallyport-%1-").arg(m_mark); }

    QString m_path;
    QString m_mark;
};

} // namespace sallyport
