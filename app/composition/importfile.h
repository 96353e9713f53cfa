// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QLockFile>

#include <memory>

namespace sallyport {

/// What is imported over HTTP, as long as that takes: a private file beside the database, whose hashes are as private as those in it. A
/// lock says that somebody works on it, so what a killed server left is known from what another one has.
class ImportFile
{
public:
    /// ErrorCode::Internal when there is no room.
    static Result<std::unique_ptr<ImportFile>> make(const QString &directory, const QString &content);
    ~ImportFile();
    Q_DISABLE_COPY_MOVE(ImportFile)

    const QString &path() const { return m_path; }

    /// Whether a file has a name that only these have.
    static bool isNameOfOne(const QString &name);
    /// Removes what servers that are gone left.
    static void removeLeftovers(const QString &directory);

private:
    explicit ImportFile(const QString &path);
    bool lock() { return m_lock.tryLock(0); }
    void remove() const;

    QString m_path;
    QLockFile m_lock;
};

} // namespace sallyport
