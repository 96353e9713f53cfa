// SPDX-License-Identifier: Apache-2.0
#include "core/transfer/firebaseparameters.h"

#include "core/storage/files/privatefile.h"
#include "core/transfer/fields.h"

#include <QRegularExpression>

namespace sallyport {

namespace {

Error invalidParameters(const QString &detail)
{
    return {.code = ErrorCode::ConfigurationInvalid, .detail = detail};
}

std::optional<QByteArray> decoded(const QString &base64)
{
    QString standard = base64;
    const auto bytes = QByteArray::fromBase64Encoding(standard.replace(u'-', u'+').replace(u'_', u'/').toLatin1(),
                                                      QByteArray::AbortOnBase64DecodingErrors);
    return bytes ? std::optional(*bytes) : std::nullopt;
}

} // namespace

Result<FirebaseScrypt> parseFirebaseParameters(QByteArrayView text)
{
    // `rounds: 8,` as the console has it, `"rounds": 8` as its API does.
    static const QRegularExpression pattern(QStringLiteral("\"?(\\w+)\"?\\s*[:=]\\s*\"?([A-Za-z0-9+/=_-]+)\"?"));
    FirebaseScrypt project{.signerKey = {}, .saltSeparator = {}, .rounds = 0, .memoryCost = 0};
    bool hasAlgorithm = true;
    bool hasSeparator = false;
    auto pairs = pattern.globalMatch(QString::fromUtf8(text));
    while (pairs.hasNext()) {
        const QRegularExpressionMatch pair = pairs.next();
        const QString name = Fields::normalizedName(pair.captured(1)).remove(QStringLiteral("base64"));
        const QString value = pair.captured(2);
        if (name == u"algorithm") {
            hasAlgorithm = value.compare(QStringLiteral("SCRYPT"), Qt::CaseInsensitive) == 0;
        } else if (name == u"signerkey") {
            project.signerKey = decoded(value).value_or(QByteArray());
        } else if (name == u"saltseparator") {
            project.saltSeparator = decoded(value).value_or(QByteArray());
            hasSeparator = true;
        } else if (name == u"rounds") {
            project.rounds = value.toInt();
        } else if (name == u"memcost" || name == u"memorycost") {
            project.memoryCost = value.toInt();
        }
    }
    if (!hasAlgorithm)
        return invalidParameters(QStringLiteral("The parameters of Firebase are of another algorithm than SCRYPT."));
    if (project.signerKey.isEmpty() || !hasSeparator || project.rounds < 1 || project.memoryCost < 1)
        return invalidParameters(
            QStringLiteral("The parameters of Firebase are not complete: base64_signer_key, base64_salt_separator, rounds and "
                           "mem_cost are needed, as its console shows them under Authentication, Users, Password hash parameters."));
    return project;
}

Result<FirebaseScrypt> readFirebaseParameters(const QString &path)
{
    const Result<std::optional<Secret>> content = readPrivateFile(path);
    if (!content)
        return failure(content);
    if (!*content)
        return Error{.code = ErrorCode::NotFound, .detail = QStringLiteral("There is no file %1.").arg(path)};
    return parseFirebaseParameters((*content)->view());
}

} // namespace sallyport
