// SPDX-License-Identifier: Apache-2.0
#include "app/doctor/examination.h"
#include "core/storage/tables/sqlnodes.h"

#include <QSet>

namespace sallyport {

namespace {

const QString nodesSubject = QStringLiteral("nodes");

void tellOfAway(const StoredNode &node, Findings &findings)
{
    findings.warning(nodesSubject,
                     QStringLiteral("%1 has not been seen for %2, though it did not stop").arg(node.name, spanText(node.silence)),
                     QStringLiteral("Does its server run, and does it reach the database? There: systemctl status sallyportd"));
}

} // namespace

// Servers on one SQLite file are one, and tell nobody.
void checkNodes(const Examination &examination, Findings &findings)
{
    if (examination.database->dialect() == Dialect::Sqlite)
        return;
    const auto nodes = SqlNodes(*examination.database).list();
    if (!nodes)
        return findings.problem(nodesSubject, QStringLiteral("they cannot be read: ") + nodes.error().cause,
                                QStringLiteral("See what the lines about the database say."));
    QSet<QString> versions;
    int present = 0;
    for (const StoredNode &node : *nodes) {
        if (node.isAway()) {
            tellOfAway(node, findings);
            continue;
        }
        ++present;
        versions.insert(node.version);
    }
    if (versions.size() > 1)
        findings.warning(nodesSubject,
                         QStringLiteral("they run different versions: ") + QStringList(versions.cbegin(), versions.cend()).join(u", "),
                         QStringLiteral("Finish the update on all of them."));
    if (findings.isWellWith(nodesSubject))
        findings.ok(nodesSubject,
                    present == 0       ? QStringLiteral("none serves this database now")
                        : present == 1 ? QStringLiteral("1 serves this database")
                                       : QStringLiteral("%1 serve this database").arg(present));
}

} // namespace sallyport
