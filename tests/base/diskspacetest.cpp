// SPDX-License-Identifier: Apache-2.0
#include "core/base/diskspace.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace sallyport;

/// What a disk has room for.
class DiskSpaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isKnownOfAFolder();
    void isThatOfTheNearestFolderForWhatIsNotThere();
    void isUnknownWhereTheSystemTellsNothing();
};

void DiskSpaceTest::isKnownOfAFolder()
{
    const QTemporaryDir folder;
    const auto space = diskSpaceOf(folder.path());
    QVERIFY(space);
    QVERIFY(space->total > 0);
    QVERIFY(space->available >= 0 && space->available <= space->total);
}

void DiskSpaceTest::isThatOfTheNearestFolderForWhatIsNotThere()
{
    const QTemporaryDir folder;
    const auto here = diskSpaceOf(folder.path());
    const auto later = diskSpaceOf(folder.filePath(QStringLiteral("not/there/yet.db")));
    QVERIFY(here && later);
    QCOMPARE(later->total, here->total);
}

// A file system without a size, such as /proc, is no full disk.
void DiskSpaceTest::isUnknownWhereTheSystemTellsNothing()
{
    if (QDir(QStringLiteral("/proc/self")).exists())
        QVERIFY(!diskSpaceOf(QStringLiteral("/proc")));
}

QTEST_GUILESS_MAIN(DiskSpaceTest)
#include "diskspacetest.moc"
