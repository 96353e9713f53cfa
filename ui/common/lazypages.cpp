// SPDX-License-Identifier: Apache-2.0
#include "ui/common/lazypages.h"

#include <utility>

namespace sallyport::ui {

LazyPages::LazyPages(QWidget *parent) : QStackedWidget(parent)
{ }

void LazyPages::addPage(Make make)
{
    m_makes.push_back(std::move(make));
    addWidget(new QWidget);
}

QWidget *LazyPages::open(int index)
{
    if (const Make make = std::exchange(m_makes.at(size_t(index)), {})) {
        QWidget *const place = widget(index);
        insertWidget(index, make());
        setCurrentIndex(index); // before the other goes: nothing else comes to the front in between
        removeWidget(place);
        delete place;
    }
    setCurrentIndex(index);
    return widget(index);
}

QWidget *LazyPages::page(int index) const
{
    return index >= 0 && !m_makes.at(size_t(index)) ? widget(index) : nullptr;
}

} // namespace sallyport::ui
