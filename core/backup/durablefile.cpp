// SPDX-License-Identifier: Apache-2.0
#include "core/backup/durablefile.h"

#include "core/base/uuid.h"

namespace sallyport {

namespace {

constexpr QFile::Permissions privateFile = QFile::ReadOwner | QFile::WriteOwner;

Error cannotWrite(const QString &path, const QString &why)
{
    return Error{.code = ErrorCode::Internal, .detail = QStringLiteral("The file %1 cannot be written: %2.").arg(path, why)};
}

} // namespace

DurableFile::DurableFile(const QString &path)
    : m_path(path),
      m_file(path + u'.' + toText(QUuid::createUuid()).first(8) + QStringLiteral(".unfinished"))
{ }

DurableFile::~DurableFile()
{
    m_file.close();
    m_file.remove(); // nothing, once it has its name
}

Result<std::unique_ptr<DurableFile>> DurableFile::make(const QString &path)
{
    std::unique_ptr<DurableFile> made(new DurableFile(path));
    if (!made->m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly, privateFile))
        return cannotWrite(path, made->m_file.errorString());
    return made;
}

Result<> DurableFile::sync()
{
    if (!m_file.flush() || !syncFile(m_file))
        return cannotWrite(m_path, m_file.error() == QFileDevice::NoError ? qt_error_string() : m_file.errorString());
    m_file.close();
    return {};
}

Result<> DurableFile::giveName(bool replace)
{
    switch (renameDurably(m_file.fileName(), m_path, replace)) {
    case Named::Yes: return {};
    case Named::Taken:
        return Error{.code = ErrorCode::Conflict,
                     .detail = QStringLiteral("There is a file %1 already. Name another one, or replace it with --force.").arg(m_path)};
    case Named::Failed: return cannotWrite(m_path, qt_error_string());
    }
    Q_UNREACHABLE();
}

} // namespace sallyport
