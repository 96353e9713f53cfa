// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QFile>

namespace sallyport {

/// A file that has its name only once it is whole: until then it has another in the same folder, and goes when this goes.
class DurableFile
{
public:
    /// Private (0600), open for writing. ErrorCode::Internal with a sentence when the folder does not allow it.
    static Result<std::unique_ptr<DurableFile>> make(const QString &path);
    ~DurableFile();
    Q_DISABLE_COPY_MOVE(DurableFile)

    QFile &file() { return m_file; }
    /// What unfinished files of a folder are called.
    static QString unfinishedPattern() { return QStringLiteral("*.unfinished"); }

    /// Brings what was written to the disk and closes the file.
    Result<> sync();
    /// Gives it its name, durable when this returns. ErrorCode::Conflict when that is taken and not to be replaced.
    Result<> giveName(bool replace);

private:
    explicit DurableFile(const QString &path);

    const QString m_path;
    QFile m_file;
};

/// Platform part: what was written to an open file is on the disk when this returns.
bool syncFile(QFile &file);
enum class Named { Yes, Taken, Failed };
/// Platform part: renames, durable when this returns. Never leaves neither name.
Named renameDurably(const QString &from, const QString &to, bool replace);

} // namespace sallyport
