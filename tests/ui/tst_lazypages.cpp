// SPDX-License-Identifier: Apache-2.0
#include "ui/common/lazypages.h"

#include <QLabel>
#include <QTest>

#include <memory>

namespace sallyport::ui {

class LazyPagesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingIsMadeBeforeItIsOpened();
    void eachPageIsMadeOnce();
    void pagesKeepTheirPlaces();
    void onlyOneIsSeen();

private:
    std::unique_ptr<LazyPages> m_pages;
    QStringList m_made;
};

void LazyPagesTest::init()
{
    m_made.clear();
    m_pages = std::make_unique<LazyPages>();
    for (const QString &name : {QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three")}) {
        m_pages->addPage([this, name] {
            m_made.append(name);
            return new QLabel(name);
        });
    }
}

void LazyPagesTest::nothingIsMadeBeforeItIsOpened()
{
    m_pages->show();
    QCOMPARE(m_pages->count(), 3);
    QVERIFY(m_made.isEmpty());
    QVERIFY(!m_pages->currentPage());
    QVERIFY(!m_pages->page(0) && !m_pages->page(2));
}

void LazyPagesTest::eachPageIsMadeOnce()
{
    QWidget *third = m_pages->open(2);
    QWidget *first = m_pages->open(0);
    QCOMPARE(m_pages->currentPage(), first);
    QCOMPARE(m_pages->open(2), third);
    QCOMPARE(m_made, (QStringList{QStringLiteral("three"), QStringLiteral("one")}));
}

void LazyPagesTest::pagesKeepTheirPlaces()
{
    for (const int index : {1, 0, 2, 1}) {
        const auto *label = qobject_cast<QLabel *>(m_pages->open(index));
        QVERIFY(label);
        QCOMPARE(label->text(), QStringList({QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three")}).at(index));
        QCOMPARE(m_pages->currentIndex(), index);
        QCOMPARE(m_pages->page(index), label);
        QCOMPARE(m_pages->count(), 3);
    }
}

void LazyPagesTest::onlyOneIsSeen()
{
    m_pages->show();
    for (const int index : {2, 0, 1}) {
        m_pages->open(index);
        for (int other = 0; other < 3; ++other)
            QVERIFY(!m_pages->page(other) || m_pages->page(other)->isVisible() == (other == index));
    }
}

} // namespace sallyport::ui

QTEST_MAIN(sallyport::ui::LazyPagesTest)
#include "tst_lazypages.moc"
