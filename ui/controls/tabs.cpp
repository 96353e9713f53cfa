// SPDX-License-Identifier: Apache-2.0
#include "ui/controls/tabs.h"

#include <QLocale>
#include <QTabBar>

namespace sallyport::ui {

Tabs::Tabs(const QString &name, QWidget *parent) : QTabWidget(parent)
{
    setDocumentMode(true);
    setUsesScrollButtons(true);
    tabBar()->setDrawBase(true);
    tabBar()->setExpanding(false);
    tabBar()->setElideMode(Qt::ElideNone);
    tabBar()->setObjectName(QStringLiteral("tabs"));
    setName(name);
}

void Tabs::setName(const QString &name)
{
    setAccessibleName(name);
    tabBar()->setAccessibleName(name);
}

void Tabs::setCount(int index, qint64 count)
{
    tabBar()->setTabData(index, count < 0 ? QString() : QLocale().toString(count));
    setTabToolTip(index, count < 0 ? QString() : QStringLiteral("%1 %2").arg(tabText(index).remove(u'&'), QLocale().toString(count)));
    tabBar()->updateGeometry();
    tabBar()->update();
}

} // namespace sallyport::ui
