// SPDX-License-Identifier: Apache-2.0
#include "core/base/configfile.h"

#include <QFile>

#include <toml++/toml.h>

namespace sallyport {

namespace {

Error invalid(const QString &detail)
{
    return {.code = ErrorCode::ConfigurationInvalid, .detail = detail};
}

QString place(const QString &path, qint64 line)
{
    return path + u':' + QString::number(line);
}

/// A scalar as the text it would have as a flag; empty optional for a type no setting has.
std::optional<QString> scalarText(const toml::node &node)
{
    if (const auto *text = node.as_string())
        return QString::fromStdString(text->get());
    if (const auto *number = node.as_integer())
        return QString::number(number->get());
    if (const auto *flag = node.as_boolean())
        return flag->get() ? QStringLiteral("on") : QStringLiteral("off");
    return std::nullopt;
}

Result<QString> nodeText(const toml::node &node, const QString &where)
{
    const auto *array = node.as_array();
    if (!array) {
        if (auto text = scalarText(node))
            return *text;
        return invalid(where + QStringLiteral(": a text, a whole number, true or false is expected here"));
    }
    QStringList items;
    for (const toml::node &item : *array) {
        const auto text = scalarText(item);
        if (!text || text->contains(u','))
            return invalid(where + QStringLiteral(": a list of texts without commas is expected here"));
        items.append(*text);
    }
    return items.join(u',');
}

Result<> collect(const toml::table &table, const QString &prefix, const QString &path, QList<ConfigEntry> &entries)
{
    for (const auto &[key, node] : table) {
        const QString name = prefix + QString::fromUtf8(key.str().data(), qsizetype(key.str().size()));
        if (const auto *inner = node.as_table()) {
            if (auto done = collect(*inner, name + u'.', path, entries); !done)
                return done;
            continue;
        }
        const QString where = place(path, qint64(key.source().begin.line));
        auto text = nodeText(node, where);
        if (!text)
            return failure(text);
        entries.append({name, *text, where});
    }
    return {};
}

} // namespace

Result<QList<ConfigEntry>> readTomlFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return invalid(QStringLiteral("%1: %2").arg(path, file.errorString()));
    const QByteArray text = file.readAll();
    try {
        const toml::table table = toml::parse(std::string_view(text.constData(), size_t(text.size())));
        QList<ConfigEntry> entries;
        if (auto done = collect(table, {}, path, entries); !done)
            return failure(done);
        return entries;
    } catch (const toml::parse_error &fault) {
        return invalid(QStringLiteral("%1:%2: %3")
                           .arg(place(path, qint64(fault.source().begin.line)))
                           .arg(fault.source().begin.column)
                           .arg(QString::fromUtf8(fault.description().data(), qsizetype(fault.description().size()))));
    }
}

} // namespace sallyport
