// SPDX-License-Identifier: Apache-2.0
#include "core/storage/files/privatefile.h"

#include "core/base/uuid.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace sallyport {

namespace {

constexpr off_t largestFile = 64 * 1024;

class FileDescriptor
{
public:
    explicit FileDescriptor(int number) : m_number(number) { }
    ~FileDescriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Q_DISABLE_COPY_MOVE(FileDescriptor)
    bool isOpen() const { return m_number >= 0; }
    int number() const { return m_number; }

private:
    int m_number;
};

Error refused(const QString &path, const QString &reason)
{
    return Error{.code = ErrorCode::ConfigurationInvalid, .detail = QStringLiteral("The file %1 %2").arg(path, reason)};
}

Error fileFailed(const QString &path, const QString &what)
{
    Error error = refused(path, what);
    error.cause = qt_error_string(errno);
    return error;
}

// The administrator may hand files over; anybody else's would let them choose what we trust.
bool isOursOrRoots(const struct stat &status)
{
    return status.st_uid == ::geteuid() || status.st_uid == 0;
}

Result<> checkPrivate(const QString &path, const struct stat &link, const struct stat &file)
{
    if (!S_ISREG(file.st_mode) || file.st_size > largestFile)
        return refused(path, QStringLiteral("is not a plain small file."));
    if (!isOursOrRoots(link) || !isOursOrRoots(file))
        return refused(path, QStringLiteral("belongs to another user. Make it your own, or name another file."));
    if (file.st_mode & (S_IRWXG | S_IRWXO))
        return refused(path, QStringLiteral("can be read by others. Make it private with: chmod 600 \"%1\"").arg(path));
    return {};
}

Result<Secret> readAll(const QString &path, int file, size_t size)
{
    QByteArray buffer(qsizetype(size), '\0');
    size_t done = 0;
    while (done < size) {
        const ssize_t count = ::read(file, buffer.data() + done, size - done);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            break;
        done += size_t(count);
    }
    Secret content(QByteArrayView(buffer).first(qsizetype(done)));
    wipe(buffer.data(), size_t(buffer.size()));
    if (done != size)
        return fileFailed(path, QStringLiteral("cannot be read."));
    return content;
}

bool writeAll(int file, QByteArrayView content)
{
    while (!content.isEmpty()) {
        const ssize_t count = ::write(file, content.data(), size_t(content.size()));
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return false;
        content = content.sliced(count);
    }
    return ::fsync(file) == 0;
}

/// The name of a new private file in the same folder that holds the content; nothing, with errno, when it cannot be made.
std::optional<QByteArray> writeBeside(const QByteArray &name, const Secret &content)
{
    QByteArray temporary = name + '.' + toText(QUuid::createUuid()).toLatin1();
    const FileDescriptor file(::open(temporary.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR));
    if (!file.isOpen())
        return std::nullopt;
    if (writeAll(file.number(), content.view()))
        return temporary;
    const int reason = errno;
    ::unlink(temporary.constData());
    errno = reason;
    return std::nullopt;
}

bool syncFolderOf(const QString &path)
{
    const FileDescriptor folder(::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    return folder.isOpen() && ::fsync(folder.number()) == 0;
}

} // namespace

Result<std::optional<Secret>> readPrivateFile(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat link;
    if (::lstat(name.constData(), &link) != 0) {
        if (errno == ENOENT)
            return std::nullopt;
        return fileFailed(path, QStringLiteral("cannot be read."));
    }
    // O_NONBLOCK: opening a pipe must not wait for a writer.
    const FileDescriptor file(::open(name.constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    struct stat status;
    if (!file.isOpen() || ::fstat(file.number(), &status) != 0)
        return fileFailed(path, QStringLiteral("cannot be read."));
    if (Result<> fine = checkPrivate(path, link, status); !fine)
        return failure(std::move(fine));
    Result<Secret> content = readAll(path, file.number(), size_t(status.st_size));
    if (!content)
        return failure(std::move(content));
    return std::optional(std::move(*content));
}

Result<bool> createPrivateFile(const QString &path, const Secret &content)
{
    const QByteArray name = QFile::encodeName(path);
    const auto temporary = writeBeside(name, content);
    if (!temporary)
        return fileFailed(path, QStringLiteral("cannot be written."));
    // A hard link, unlike a rename, never replaces what is there.
    const bool linked = ::link(temporary->constData(), name.constData()) == 0;
    const bool taken = !linked && errno == EEXIST;
    const Error error = fileFailed(path, QStringLiteral("cannot be written."));
    ::unlink(temporary->constData());
    if (!linked && !taken)
        return error;
    if (!syncFolderOf(path))
        return fileFailed(path, QStringLiteral("cannot be written."));
    return linked;
}

Result<> replacePrivateFile(const QString &path, const Secret &content)
{
    // Where a link leads, so that the link stays.
    const QString target = QFileInfo(path).exists() ? QFileInfo(path).canonicalFilePath() : path;
    const QByteArray name = QFile::encodeName(target);
    const auto temporary = writeBeside(name, content);
    if (!temporary)
        return fileFailed(path, QStringLiteral("cannot be written."));
    if (::rename(temporary->constData(), name.constData()) != 0) {
        const Error error = fileFailed(path, QStringLiteral("cannot be replaced."));
        ::unlink(temporary->constData());
        return error;
    }
    return syncFolderOf(target) ? Result<>() : Result<>(fileFailed(path, QStringLiteral("cannot be written.")));
}

Result<> makeDurable(const QString &path)
{
    const FileDescriptor file(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC));
    if (!file.isOpen() || ::fsync(file.number()) != 0 || !syncFolderOf(path))
        return fileFailed(path, QStringLiteral("cannot be written."));
    return {};
}

} // namespace sallyport
