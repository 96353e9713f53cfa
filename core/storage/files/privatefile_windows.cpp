// SPDX-License-Identifier: Apache-2.0
#include "core/storage/files/privatefile.h"

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

/// Writes a new file and gives it the name. The reason when that fails.
DWORD writeAndMove(const QString &path, const Secret &content, DWORD flags)
{
    const QString temporary = path + u'.' + toText(QUuid::createUuid());
    QFile file(temporary);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return ERROR_ACCESS_DENIED;
    const bool written = file.write(content.view().data(), content.size()) == content.size() && file.flush();
    file.close();
    const QString from = QDir::toNativeSeparators(temporary);
    const QString to = QDir::toNativeSeparators(path);
    if (written && MoveFileExW(nativeName(from), nativeName(to), flags))
        return ERROR_SUCCESS;
    const DWORD error = written ? GetLastError() : ERROR_WRITE_FAULT;
    file.remove();
    return error;
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
    // Without MOVEFILE_REPLACE_EXISTING an existing file stays as it is; with WRITE_THROUGH the name is durable too.
    const DWORD outcome = writeAndMove(path, content, MOVEFILE_WRITE_THROUGH);
    if (outcome == ERROR_ALREADY_EXISTS || outcome == ERROR_FILE_EXISTS)
        return false;
    if (outcome != ERROR_SUCCESS)
        return refused(path, QStringLiteral("cannot be written."), qt_error_string(int(outcome)));
    return true;
}

Result<> replacePrivateFile(const QString &path, const Secret &content)
{
    const DWORD outcome = writeAndMove(path, content, MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH);
    if (outcome != ERROR_SUCCESS)
        return refused(path, QStringLiteral("cannot be written."), qt_error_string(int(outcome)));
    return {};
}

Result<> makeDurable(const QString &path)
{
    const HANDLE file = CreateFileW(nativeName(QDir::toNativeSeparators(path)), GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE, nullptr,
                                    OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr);
    const bool flushed = file != INVALID_HANDLE_VALUE && FlushFileBuffers(file);
    const DWORD error = GetLastError();
    if (file != INVALID_HANDLE_VALUE)
        CloseHandle(file);
    return flushed ? Result<>() : Result<>(refused(path, QStringLiteral("cannot be written."), qt_error_string(int(error))));
}

} // namespace sallyport
