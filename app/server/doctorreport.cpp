// SPDX-License-Identifier: Apache-2.0
#include "app/server/doctorreport.h"

#include "app/server/console.h"
#include "app/server/terminalwidth.h"

#include <algorithm>

namespace sallyport {

namespace {

Colour colourOf(Health health)
{
    switch (health) {
    case Health::Ok: return Colour::Green;
    case Health::Warning: return Colour::Yellow;
    case Health::Problem: return Colour::Red;
    }
    Q_UNREACHABLE();
}

/// Lines no longer than so many columns, broken between words where that is possible.
QStringList wrapped(const QString &text, qsizetype columns)
{
    QStringList lines(QString{});
    const QStringList words = text.simplified().split(u' ');
    for (const QString &word : words) {
        QString &line = lines.last();
        if (line.isEmpty())
            line = word;
        else if (line.size() + 1 + word.size() <= columns)
            line += u' ' + word;
        else
            lines.append(word);
    }
    return lines;
}

class Writer
{
public:
    explicit Writer(const Findings &findings)
    {
        for (const Finding &finding : findings.all())
            m_names = std::max(m_names, finding.check.size());
        if (const auto width = terminalWidth())
            m_columns = std::max<qsizetype>(*width - indent() - 2, 30);
    }

    void write(const Finding &finding) const
    {
        const QString mark = healthName(finding.health);
        const QStringList lines = wrapped(finding.found, m_columns);
        printMarked(colourOf(finding.health), mark.leftJustified(m_marks),
                    QStringLiteral("  ") + finding.check.leftJustified(m_names) + QStringLiteral("  ") + lines.first());
        for (const QString &line : lines.sliced(1))
            printLine(margin() + line);
        QString arrow = QStringLiteral("→ ");
        for (const QString &line : finding.advice.isEmpty() ? QStringList() : wrapped(finding.advice, m_columns - arrow.size())) {
            printLine(margin() + arrow + line);
            arrow = QStringLiteral("  ");
        }
    }

private:
    qsizetype indent() const { return m_marks + m_names + 4; }
    QString margin() const { return QString(indent(), u' '); }

    const qsizetype m_marks = healthName(Health::Problem).size();
    qsizetype m_names = 0;
    qsizetype m_columns = 1'000'000; // whoever reads a pipe breaks lines as they like
};

QString counted(qsizetype number, const QString &one, const QString &many)
{
    return QStringLiteral("%1 %2").arg(number).arg(number == 1 ? one : many);
}

} // namespace

void printReport(const Findings &findings)
{
    const Writer writer(findings);
    for (const Health health : {Health::Ok, Health::Warning, Health::Problem}) {
        for (const Finding &finding : findings.all()) {
            if (finding.health == health)
                writer.write(finding);
        }
    }
    const qsizetype problems = findings.count(Health::Problem);
    const qsizetype warnings = findings.count(Health::Warning);
    const QString summary = QStringLiteral("%1, %2").arg(counted(problems, QStringLiteral("problem"), QStringLiteral("problems")),
                                                         counted(warnings, QStringLiteral("warning"), QStringLiteral("warnings")));
    printLine(QString());
    printMarked(problems > 0 ? Colour::Red : warnings > 0 ? Colour::Yellow : Colour::Green, summary, QStringLiteral("."));
}

QJsonObject jsonOf(const Findings &findings)
{
    QJsonArray checks;
    for (const Finding &finding : findings.all()) {
        checks.append(QJsonObject{{QStringLiteral("check"), finding.check},
                                  {QStringLiteral("status"), healthName(finding.health)},
                                  {QStringLiteral("found"), finding.found},
                                  {QStringLiteral("advice"), finding.advice.isEmpty() ? QJsonValue() : QJsonValue(finding.advice)}});
    }
    return {{QStringLiteral("problems"), int(findings.count(Health::Problem))},
            {QStringLiteral("warnings"), int(findings.count(Health::Warning))},
            {QStringLiteral("checks"), checks}};
}

} // namespace sallyport
