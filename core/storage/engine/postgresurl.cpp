// SPDX-License-Identifier: Apache-2.0
#include "core/storage/engine/postgresurl.h"

#include "core/storage/engine/libpqkeywords.h"

#include <QStringDecoder>

#include <algorithm>

namespace sallyport {

namespace {

Error malformed(const QString &detail)
{
    return Error{.code = ErrorCode::ConfigurationInvalid, .detail = detail};
}

bool isHex(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c.toLower() >= u'a' && c.toLower() <= u'f');
}

Result<QString> decoded(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'%' && (text.size() - i < 3 || !isHex(text[i + 1]) || !isHex(text[i + 2])))
            return malformed(QStringLiteral("In the database URL, % must be followed by two hexadecimal digits (% itself is %25)."));
    }
    const QByteArray bytes = QByteArray::fromPercentEncoding(text.toUtf8());
    if (!bytes.isValidUtf8())
        return malformed(QStringLiteral("The database URL has a percent-encoded character that is not UTF-8."));
    if (bytes.contains('\0'))
        return malformed(QStringLiteral("No value of the database URL may contain a NUL character."));
    return QString::fromUtf8(bytes);
}

// Qt writes a blank for a semicolon among libpq's options (QPSQL), where all goes but these three.
bool mayHaveSemicolons(const QString &name)
{
    return name == u"user" || name == u"password" || name == u"dbname";
}

class Parser
{
public:
    Result<LibpqParameters> parse(QStringView text)
    {
        const qsizetype question = text.indexOf(u'?');
        const QStringView path = question < 0 ? text : text.first(question);
        const qsizetype slash = path.indexOf(u'/');
        Result<> read = readAuthority(slash < 0 ? path : path.first(slash));
        if (read && slash >= 0)
            read = add(QStringLiteral("dbname"), path.sliced(slash + 1));
        if (read && question >= 0)
            read = readQuery(text.sliced(question + 1));
        if (!read)
            return failure(std::move(read));
        return std::move(m_parameters);
    }

private:
    Result<> add(const QString &name, QStringView encoded)
    {
        if (encoded.isEmpty())
            return {};
        Result<QString> value = decoded(encoded);
        if (!value)
            return failure(std::move(value));
        if (value->contains(u';') && !mayHaveSemicolons(name))
            return malformed(QStringLiteral("Only the user, the password and the name in a database URL may contain a semicolon."));
        if (std::ranges::find(m_parameters, name, &std::pair<QString, QString>::first) != m_parameters.end())
            return malformed(QStringLiteral("The database URL gives %1 twice.").arg(name));
        m_parameters.append({name, std::move(*value)});
        return {};
    }

    Result<> readAuthority(QStringView authority)
    {
        const qsizetype at = authority.indexOf(u'@');
        if (at < 0)
            return readHosts(authority);
        if (authority.sliced(at + 1).contains(u'@'))
            return malformed(QStringLiteral("The database URL has two @: one in a user name or a password is written %40."));
        const QStringView credentials = authority.first(at);
        const qsizetype colon = credentials.indexOf(u':');
        Result<> read = add(QStringLiteral("user"), colon < 0 ? credentials : credentials.first(colon));
        if (read && colon >= 0)
            read = add(QStringLiteral("password"), credentials.sliced(colon + 1));
        return read ? readHosts(authority.sliced(at + 1)) : read;
    }

    Result<> readHosts(QStringView hosts)
    {
        QStringList names;
        QStringList ports;
        for (const QStringView host : hosts.split(u',')) {
            const qsizetype bracket = host.startsWith(u'[') ? host.indexOf(u']') : 0;
            const qsizetype colon = bracket < 0 ? -1 : host.indexOf(u':', bracket);
            const QStringView name = colon < 0 ? host : host.first(colon);
            if (bracket < 0 || (host.startsWith(u'[') && (name.size() != bracket + 1 || bracket == 1)))
                return malformed(QStringLiteral("An IPv6 address in the database URL is written [::1], a port follows as [::1]:5432."));
            if (colon >= 0 && host.indexOf(u':', colon + 1) >= 0)
                return malformed(
                    QStringLiteral("The database URL has a host with two colons: IPv6 addresses are written in brackets, [::1], "
                                   "and / ? @ in a password as %2F %3F %40."));
            const QStringView port = colon < 0 ? QStringView() : host.sliced(colon + 1);
            if (!isPort(port))
                return malformed(QStringLiteral("A port of the database URL is not a number from 1 to 65535. (In a password, / ? @ are "
                                                "written %2F %3F %40.)"));
            names.append((bracket > 0 ? name.sliced(1, bracket - 1) : name).toString());
            ports.append(port.toString());
        }
        Result<> read = add(QStringLiteral("host"), names.size() > 1 || !names.first().isEmpty() ? names.join(u',') : QString());
        const bool hasPort = std::ranges::any_of(ports, [](const QString &port) { return !port.isEmpty(); });
        return read && hasPort ? add(QStringLiteral("port"), ports.join(u',')) : read;
    }

    static bool isPort(QStringView port)
    {
        if (port.isEmpty())
            return true;
        const bool isNumber = std::ranges::all_of(port, [](QChar c) { return c >= u'0' && c <= u'9'; });
        const int number = isNumber && port.size() <= 5 ? port.toInt() : 0;
        return number >= 1 && number <= 65535;
    }

    Result<> readQuery(QStringView query)
    {
        for (const QStringView part : query.split(u'&', Qt::SkipEmptyParts)) {
            const qsizetype equals = part.indexOf(u'=');
            const Result<QString> name = decoded(equals < 0 ? part : part.first(equals));
            if (!name)
                return failure(name);
            // Not repeated: where a ? of a password was not encoded, this is the rest of the password.
            if (equals < 0 || part.sliced(equals + 1).contains(u'='))
                return malformed(QStringLiteral("After the ? the database URL has pairs of name=value, joined by &. (A ? in a password is "
                                                "written %3F, a = in a value %3D.)"));
            const QStringView value = part.sliced(equals + 1);
            if (*name == u"ssl" && value == u"true") { // as JDBC has it; libpq knows it too
                if (Result<> added = add(QStringLiteral("sslmode"), u"require"); !added)
                    return added;
                continue;
            }
            if (!isLibpqKeyword(*name))
                return malformed(QStringLiteral("The database URL has a parameter that PostgreSQL's library does not know. Was %1 meant?")
                                     .arg(nearestLibpqKeyword(*name)));
            if (Result<> added = add(*name, value); !added)
                return added;
        }
        return {};
    }

    LibpqParameters m_parameters;
};

} // namespace

Result<LibpqParameters> parsePostgresUrl(QStringView afterScheme)
{
    return Parser().parse(afterScheme);
}

} // namespace sallyport
