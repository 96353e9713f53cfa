// SPDX-License-Identifier: Apache-2.0
#include "ui/admin/users/userfile.h"

#include "core/api/jsonwriter.h"
#include "core/base/uuid.h"

#include <QDateTime>

namespace sallyport::ui {

UserFile::UserFile(const QString &name, Format format) : m_file(name), m_format(format)
{ }

Error UserFile::failed() const
{
    return {.code = ErrorCode::FileUnwritable, .detail = QStringLiteral("The file cannot be written"), .cause = m_file.errorString()};
}

Result<> UserFile::write(const QByteArray &bytes)
{
    return m_file.write(bytes) == bytes.size() ? Result<>() : Result<>(failed());
}

Result<> UserFile::begin()
{
    if (!m_file.open(QIODevice::WriteOnly) || !m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return failed();
    if (m_format == Format::Json)
        return write("[");
    return write("id,username,email,full_name,role,disabled,created_at,last_sign_in_at\r\n");
}

QByteArray UserFile::csvField(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    if (!bytes.isEmpty() && QByteArrayView("=+-@\t\r").contains(bytes.front()))
        bytes.prepend('\'');
    if (!bytes.contains(',') && !bytes.contains('"') && !bytes.contains('\n') && !bytes.contains('\r'))
        return bytes;
    return '"' + bytes.replace("\"", "\"\"") + '"';
}

static QString timeField(const std::optional<Timestamp> &time)
{
    return time ? QDateTime::fromMSecsSinceEpoch(time->time_since_epoch().count(), Qt::UTC).toString(Qt::ISODateWithMs) : QString();
}

static QByteArray csvRow(const api::UserView &user)
{
    const QStringList values{toText(user.id),
                             user.username,
                             user.email.value_or(QString()),
                             user.fullName.value_or(QString()),
                             user.isAdministrator() ? QStringLiteral("admin") : QStringLiteral("user"),
                             user.disabled ? QStringLiteral("true") : QStringLiteral("false"),
                             timeField(user.createdAt),
                             timeField(user.lastSignInAt)};
    QByteArrayList fields;
    for (const QString &value : values)
        fields.append(UserFile::csvField(value));
    return fields.join(',') + "\r\n";
}

Result<> UserFile::append(const QList<api::UserView> &users)
{
    QByteArray bytes;
    for (const api::UserView &user : users) {
        if (m_format == Format::Csv) {
            bytes += csvRow(user);
            continue;
        }
        bytes += m_isFirst ? "\n" : ",\n";
        m_isFirst = false;
        api::writeJson(bytes, user);
    }
    return write(bytes);
}

Result<> UserFile::end()
{
    if (m_format == Format::Json) {
        if (auto done = write("\n]\n"); !done)
            return done;
    }
    return m_file.commit() ? Result<>() : Result<>(failed());
}

} // namespace sallyport::ui
