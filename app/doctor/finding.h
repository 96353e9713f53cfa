// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace sallyport {

enum class Health { Ok, Warning, Problem };

/// `ok`, `warning` or `problem`, as scripts read it.
QString healthName(Health health);

/// What one look at an installation found.
struct Finding
{
    QString check; ///< what was looked at, in one word
    Health health = Health::Ok;
    QString found; ///< a sentence
    QString advice = {}; ///< what to do, where there is something to do
};

/// Everything that was found, in the order of looking.
class Findings
{
public:
    void ok(const QString &check, const QString &found) { m_all.append({check, Health::Ok, found}); }
    void warning(const QString &check, const QString &found, const QString &advice)
    {
        m_all.append({check, Health::Warning, found, advice});
    }
    void problem(const QString &check, const QString &found, const QString &advice)
    {
        m_all.append({check, Health::Problem, found, advice});
    }

    void add(const Findings &more) { m_all.append(more.m_all); }

    const QList<Finding> &all() const { return m_all; }
    qsizetype count(Health health) const;
    bool isWellWith(const QString &check) const;

private:
    QList<Finding> m_all;
};

} // namespace sallyport
