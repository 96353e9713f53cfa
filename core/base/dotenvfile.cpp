// SPDX-License-Identifier: Apache-2.0
#include "core/base/dotenvfile.h"

#include <QFile>

namespace sallyport {

namespace {

const QString assignmentExpected = QStringLiteral("NAME=value is expected here");

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\f' || c == u'\v';
}

bool endsLine(QChar c)
{
    return c == u'\n' || c == u'\r';
}

class DotEnvReader
{
public:
    DotEnvReader(QString text, QString path) : m_text(std::move(text)), m_path(std::move(path)) { }

    QList<ConfigEntry> readAll()
    {
        QList<ConfigEntry> entries;
        while (findStatement()) {
            const qsizetype begin = m_at;
            ConfigEntry entry = readStatement();
            if (!entry.defect.isEmpty()) {
                m_at = begin;
                passLine();
            }
            entries.append(std::move(entry));
        }
        return entries;
    }

private:
    QChar here() const { return m_at < m_text.size() ? m_text[m_at] : QChar(u'\n'); }
    bool isAtEnd() const { return m_at >= m_text.size(); }

    /// Passes over empty lines and comments. False at the end.
    bool findStatement()
    {
        for (;;) {
            while (!isAtEnd() && (isBlank(here()) || endsLine(here())))
                ++m_at;
            if (isAtEnd())
                return false;
            if (here() != u'#')
                return true;
            passLine();
        }
    }

    void passLine()
    {
        while (!isAtEnd() && !endsLine(here()))
            ++m_at;
    }

    void passBlanks()
    {
        while (!isAtEnd() && isBlank(here()))
            ++m_at;
    }

    ConfigEntry readStatement()
    {
        const QString place = m_path + u':' + QString::number(m_text.first(m_at).count(u'\n') + 1);
        if (QStringView(m_text).sliced(m_at).startsWith(u"export") && m_at + 6 < m_text.size() && isBlank(m_text[m_at + 6])) {
            m_at += 6;
            passBlanks();
        }
        ConfigEntry entry{.key = readName(), .value = {}, .place = place};
        passBlanks();
        if (entry.key.isEmpty() || here() != u'=') {
            entry.defect = assignmentExpected;
            return entry;
        }
        ++m_at;
        passBlanks();
        const bool isQuoted = here() == u'"' || here() == u'\'';
        const std::optional<QString> value = isQuoted ? readQuoted() : std::optional(readPlain());
        entry.value = value.value_or(QString());
        passBlanks();
        if (!value)
            entry.defect = QStringLiteral("the quote is not closed");
        else if (here() == u'#')
            passLine();
        else if (!endsLine(here()))
            entry.defect = QStringLiteral("something stands behind the value's quotes");
        return entry;
    }

    QString readName()
    {
        const qsizetype begin = m_at;
        while (!isAtEnd() && !isBlank(here()) && !endsLine(here()) && here() != u'=' && here() != u'#')
            ++m_at;
        return m_text.sliced(begin, m_at - begin);
    }

    /// To the end of the line, or to a comment, which has a blank before it.
    QString readPlain()
    {
        const qsizetype begin = m_at;
        while (!endsLine(here()) && (here() != u'#' || (m_at > begin && !isBlank(m_text[m_at - 1]))))
            ++m_at;
        return m_text.sliced(begin, m_at - begin).trimmed();
    }

    /// Nothing where the quote is not closed.
    std::optional<QString> readQuoted()
    {
        const QChar quote = here();
        QString value;
        for (++m_at; !isAtEnd(); ++m_at) {
            if (here() == quote) {
                ++m_at;
                return value;
            }
            if (here() == u'\\' && m_at + 1 < m_text.size()) {
                ++m_at;
                value += unescaped(here(), quote);
            } else {
                value += here();
            }
        }
        return std::nullopt;
    }

    static QString unescaped(QChar c, QChar quote)
    {
        if (c == u'\\' || c == u'\'' || (c == u'"' && quote == u'"'))
            return c;
        static constexpr QStringView letters = u"abfnrtv";
        static constexpr QStringView meanings = u"\a\b\f\n\r\t\v";
        const qsizetype letter = quote == u'"' ? letters.indexOf(c) : -1;
        return letter >= 0 ? QString(meanings[letter]) : QString(u'\\') + c;
    }

    QString m_text;
    QString m_path;
    qsizetype m_at = 0;
};

} // namespace

Result<QList<ConfigEntry>> readDotEnvFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return QList<ConfigEntry>();
    if (!file.open(QIODevice::ReadOnly))
        return Error{.code = ErrorCode::ConfigurationInvalid, .detail = QStringLiteral("%1: %2").arg(path, file.errorString())};
    QString text = QString::fromUtf8(file.readAll());
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    return DotEnvReader(std::move(text), path).readAll();
}

} // namespace sallyport
