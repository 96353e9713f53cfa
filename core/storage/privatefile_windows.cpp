// SPDX-License-Identifier: Apache-2.0
#include "core/storage/privatefile.h"

#include "core/base/uuid.h"

#include <QDir>
#include <QFile>

#include <windows.h>

// Files are private here by where they are: a user's profile folder lets only that user, the administrators and the system in.
// What the access list of another folder says is not looked at.

namespace sallyport {

namespace {

constexpr qint64 largestFile = 64 * 1024;

Error refused(const QString &path, const QString &reason, const QString &cause = {})
{
    return Error{.code = ErrorCode::ConfigurationInvalid,
                 .detail = QStringLiteral("The file %1 %2").arg(QDir::toNativeSeparators(path), reason),
                 .cause = cause};
}

const wchar_t *nativeName(const QString &native)
{
    return reinterpret_cast<const wchar_t *>(native.utf16());
}

} // namespace

Result<std::optional<Secret>> readPrivateFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return std::nullopt;
    if (!file.open(QIODevice::ReadOnly))
        return refused(path, QStringLiteral("cannot be read."), file.errorString());
    if (file.size() > largestFile)
        return refused(path, QStringLiteral("is not a plain small file."));
    QByteArray bytes = file.readAll();
    Secret content(bytes);
    wipe(bytes.data(), size_t(bytes.size()));
    return std::optional(std::move(content));
}

Result<bool> createPrivateFile(const QString &path, const Secret &content)
{
    const QString temporary = path + u'.' + toText(QUuid::createUuid());
    QFile file(temporary);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return refused(path, QStringLiteral("cannot be written."), file.errorString());
    const bool written = file.write(content.view().data(), content.size()) == content.size() && file.flush();
    file.close();
    // Without MOVEFILE_REPLACE_EXISTING an existing file stays as it is; with WRITE_THROUGH the name is durable too.
    const QString from = QDir::toNativeSeparators(temporary);
    const QString to = QDir::toNativeSeparators(path);
    if (written && MoveFileExW(nativeName(from), nativeName(to), MOVEFILE_WRITE_THROUGH))
        return true;
    const DWORD error = GetLastError();
    file.remove();
    if (written && (error == ERROR_ALREADY_EXISTS || error == ERROR_FILE_EXISTS))
        return false;
    return refused(path, QStringLiteral("cannot be written."), qt_error_string(int(error)));
}

} // namespace sallyport
