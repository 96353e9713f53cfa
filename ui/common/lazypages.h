// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStackedWidget>

#include <functional>
#include <vector>

namespace sallyport::ui {

/// Pages of which one is shown, each made when it is opened for the first time: a window is there at once, however many pages it has. A
/// page made late finds the language, the looks and the session as they are then; it has missed nothing, since it was never seen.
class LazyPages final : public QStackedWidget
{
    Q_OBJECT

public:
    using Make = std::function<QWidget *()>;

    explicit LazyPages(QWidget *parent = nullptr);

    /// `make` is called once at most.
    void addPage(Make make);
    /// Makes the page if nobody has opened it yet, and shows it.
    QWidget *open(int index);
    /// nullptr while nobody has opened it.
    QWidget *page(int index) const;
    /// nullptr until the first is opened.
    QWidget *currentPage() const { return page(currentIndex()); }

private:
    std::vector<Make> m_makes; ///< empty once called; an empty widget has the place of the page until then
};

} // namespace sallyport::ui
