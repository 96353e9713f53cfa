// SPDX-License-Identifier: Apache-2.0
#include "app/composition/importfile.h"

#include "core/base/log.h"
#include "core/base/uuid.h"
#include "core/storage/files/privatefile.h"

#include <QDir>
#include <QRegularExpression>
#include <QSet>

namespace sallyport {

namespace {

// What is sent takes seconds. A lock of another machine, or of a container that had another name, is known by its age alone.
constexpr auto longest = std::chrono::hours(1);

const QString prefix = QStringLiteral("import-");
constexpr qsizetype lengthOfId = 36;

Error noRoom(const QString &cause)
{
    return {.code = ErrorCode::Internal, .detail = QStringLiteral("The server has no room for the file."), .cause = cause};
}

} // namespace

ImportFile::ImportFile(const QString &path) : m_path(path), m_lock(path + QStringLiteral(".lock"))
{
    m_lock.setStaleLockTime(longest);
}

Result<std::unique_ptr<ImportFile>> ImportFile::make(const QString &directory, const QString &content)
{
    std::unique_ptr<ImportFile> file(new ImportFile(directory + u'/' + prefix + toText(QUuid::createUuid())));
    if (!file->lock())
        return noRoom(QStringLiteral("a lock cannot be made"));
    const Result<bool> written = createPrivateFile(file->m_path, Secret::fromText(content));
    if (!written)
        return noRoom(written.error().detail);
    return file;
}

ImportFile::~ImportFile()
{
    if (m_lock.isLocked())
        remove(); // before the lock, which goes by itself
}

void ImportFile::remove() const
{
    const QFileInfo file(m_path);
    // A file that was being written has a longer name.
    const QStringList names = file.dir().entryList({file.fileName() + u'*'}, QDir::Files | QDir::Hidden);
    for (const QString &name : names) {
        if (!name.endsWith(QStringLiteral(".lock")))
            file.dir().remove(name);
    }
}

bool ImportFile::isNameOfOne(const QString &name)
{
    static const QRegularExpression pattern(QStringLiteral("^import-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(\\.|$)"));
    return pattern.match(name).hasMatch();
}

void ImportFile::removeLeftovers(const QString &directory)
{
    QSet<QString> paths;
    const QStringList names = QDir(directory).entryList({prefix + u'*'}, QDir::Files | QDir::Hidden);
    for (const QString &name : names) {
        if (isNameOfOne(name))
            paths.insert(directory + u'/' + name.left(prefix.size() + lengthOfId));
    }
    for (const QString &path : std::as_const(paths)) {
        ImportFile left(path);
        if (left.lock())
            qCInfo(lcServer).noquote() << "An import was cut off; what it left is removed:" << path;
    }
}

} // namespace sallyport
