// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/gallery.h"

#include "ui/common/badge.h"
#include "ui/common/button.h"
#include "ui/common/formfield.h"
#include "ui/common/label.h"
#include "ui/common/messagebar.h"
#include "ui/common/passwordfield.h"
#include "ui/common/translated.h"
#include "ui/controls/combobox.h"
#include "ui/controls/switch.h"
#include "ui/controls/tabs.h"
#include "ui/states/emptystate.h"
#include "ui/states/skeletonrows.h"
#include "ui/states/stattile.h"

#include <QHeaderView>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QRadioButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

namespace sallyport::ui {

static QVBoxLayout *columnIn(QWidget *widget)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins({});
    column->setSpacing(metrics::space);
    return column;
}

Gallery::Gallery(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("gallery"));
    auto *left = new QVBoxLayout;
    left->setSpacing(metrics::section);
    left->addWidget(makeButtons());
    left->addWidget(makeFields());
    left->addWidget(makeChoices());
    left->addStretch();
    auto *right = new QVBoxLayout;
    right->setSpacing(metrics::section);
    right->addWidget(makeBars());
    right->addWidget(makeStates());
    right->addWidget(makeTable());
    right->addStretch();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::section, metrics::section, metrics::section, metrics::section);
    row->setSpacing(metrics::margin);
    row->addLayout(left, 2);
    row->addLayout(right, 3);
}

QWidget *Gallery::makeButtons()
{
    auto *part = new QWidget;
    auto *column = columnIn(part);
    column->addWidget(saying(new Label({}, TextRole::Body, Label::Size::Heading), [] { return tr("Heading"); }));
    const std::pair<Button::Kind, const char *> kinds[] = {{Button::Kind::Primary, QT_TR_NOOP("Primary")},
                                                           {Button::Kind::Secondary, QT_TR_NOOP("Secondary")},
                                                           {Button::Kind::Danger, QT_TR_NOOP("Danger")},
                                                           {Button::Kind::Link, QT_TR_NOOP("Link")}};
    auto *row = new QHBoxLayout;
    for (const auto &[kind, text] : kinds) {
        auto *button = saying(new Button(kind, {}), [text = text] { return tr(text); });
        button->setCompact(true);
        row->addWidget(button);
    }
    row->addStretch();
    column->addLayout(row);
    auto *badges = new QHBoxLayout;
    for (const auto kind : {Badge::Kind::Quiet, Badge::Kind::Accent, Badge::Kind::Good, Badge::Kind::Warning, Badge::Kind::Bad}) {
        auto *badge = new Badge;
        keepTranslated(badge, [badge, kind] { badge->display(kind, tr("badge")); });
        badges->addWidget(badge);
    }
    badges->addStretch();
    column->addLayout(badges);
    return part;
}

QWidget *Gallery::makeFields()
{
    auto *part = new QWidget;
    auto *column = columnIn(part);
    auto *name = new TextField({});
    name->setObjectName(QStringLiteral("name"));
    auto *field = new FormField({}, name);
    keepTranslated(field, [field, name] {
        name->setName(tr("Name"));
        field->setLabel(tr("Name"));
        field->setHint(tr("As others see it"));
    });
    column->addWidget(field);
    auto *password = new PasswordField({});
    auto *wrong = new FormField({}, password);
    keepTranslated(wrong, [wrong, password] {
        password->setName(tr("Password"));
        wrong->setLabel(tr("Password"));
    });
    wrong->setError([] { return tr("Too easily guessed"); });
    column->addWidget(wrong);
    auto *combo = new ComboBox(QStringLiteral("Combo"));
    combo->setObjectName(QStringLiteral("combo"));
    combo->addItems({QStringLiteral("Français"), QStringLiteral("Deutsch"), QStringLiteral("العربية")});
    column->addWidget(combo);
    auto *spin = new QSpinBox;
    spin->setAccessibleName(QStringLiteral("Spin"));
    spin->setSuffix(QStringLiteral(" min"));
    spin->setValue(15);
    column->addWidget(spin);
    auto *text = new QPlainTextEdit(QStringLiteral("One line\nand another"));
    text->setAccessibleName(QStringLiteral("Text"));
    text->setFixedHeight(72);
    column->addWidget(text);
    return part;
}

QWidget *Gallery::makeChoices()
{
    auto *part = new QWidget;
    auto *column = columnIn(part);
    for (const bool on : {true, false}) {
        auto *turned = saying(new Switch, [] { return tr("Lock with the screen"); });
        turned->setObjectName(on ? QStringLiteral("on") : QStringLiteral("off"));
        turned->setChecked(on);
        column->addWidget(turned);
    }
    auto *row = new QHBoxLayout;
    for (const auto state : {Qt::Checked, Qt::PartiallyChecked, Qt::Unchecked}) {
        auto *box = saying(new QCheckBox, [] { return tr("Box"); });
        box->setTristate(state == Qt::PartiallyChecked);
        box->setCheckState(state);
        row->addWidget(box);
    }
    for (const bool on : {true, false}) {
        auto *radio = saying(new QRadioButton, [] { return tr("Radio"); });
        radio->setAutoExclusive(false);
        radio->setChecked(on);
        row->addWidget(radio);
    }
    row->addStretch();
    column->addLayout(row);
    auto *progress = new QProgressBar;
    progress->setAccessibleName(QStringLiteral("Progress"));
    progress->setValue(40);
    column->addWidget(progress);
    return part;
}

QWidget *Gallery::makeBars()
{
    auto *part = new QWidget;
    auto *column = columnIn(part);
    const std::pair<MessageBar::Kind, const char *> bars[] = {
        {MessageBar::Kind::Error, QT_TR_NOOP("Username or password is wrong.")},
        {MessageBar::Kind::Warning, QT_TR_NOOP("Offline since 14:05. What you type stays here.")},
        {MessageBar::Kind::Notice, QT_TR_NOOP("There is something to know.")},
        {MessageBar::Kind::Success, QT_TR_NOOP("It is done.")}};
    for (const auto &[kind, text] : bars) {
        auto *bar = new MessageBar;
        column->addWidget(bar);
        const bool isWarning = kind == MessageBar::Kind::Warning;
        bar->say(
            kind, [text = text] { return tr(text); }, isWarning ? [] { return tr("Try now"); } : Phrase());
        if (isWarning)
            bar->countDown(std::chrono::seconds(90), [](int seconds) { return tr("Next try in %n second(s)", nullptr, seconds); });
    }
    return part;
}

QWidget *Gallery::makeStates()
{
    auto *part = new QWidget;
    auto *column = columnIn(part);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::space);
    for (const auto role : {TextRole::Good, TextRole::Bad, TextRole::Dim}) {
        auto *tile = new StatTile;
        row->addWidget(tile, 1);
        keepTranslated(tile, [tile, role] {
            tile->setTitle(tr("Sign-ins"));
            tile->display(48'120, tr("6 % more"), role);
        });
    }
    column->addLayout(row);
    auto *tabs = new Tabs(QStringLiteral("Tabs"));
    auto *empty = new EmptyState;
    auto *loading = new SkeletonRows(QStringLiteral("Loading"), 3);
    tabs->addTab(empty, QString());
    tabs->addTab(new QWidget, QString());
    tabs->setObjectName(QStringLiteral("pages"));
    empty->say(
        Icon::Search, [] { return tr("Nothing found"); }, [] { return tr("Nobody has a name like this."); },
        [] { return tr("Show everybody"); });
    keepTranslated(tabs, [tabs] {
        tabs->setTabText(0, tr("Profile"));
        tabs->setTabText(1, tr("Sessions"));
        tabs->setCount(1, 3);
    });
    loading->setLoading(true);
    column->addWidget(tabs);
    column->addWidget(loading);
    return part;
}

QWidget *Gallery::makeTable()
{
    auto *table = new QTableWidget(3, 3);
    table->setAccessibleName(QStringLiteral("Table"));
    table->setShowGrid(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->setHorizontalHeaderLabels({QStringLiteral("Name"), QStringLiteral("Address"), QStringLiteral("State")});
    const QStringList names{QStringLiteral("ann"), QStringLiteral("hannes"), QStringLiteral("susann")};
    for (int row = 0; row < 3; ++row) {
        auto *name = new QTableWidgetItem(names[row]);
        name->setCheckState(row == 0 ? Qt::Checked : Qt::Unchecked);
        table->setItem(row, 0, name);
        table->setItem(row, 1, new QTableWidgetItem(names[row] + QStringLiteral("@example.org")));
        table->setItem(row, 2, new QTableWidgetItem(QStringLiteral("active")));
    }
    table->setSortingEnabled(true);
    table->sortByColumn(0, Qt::AscendingOrder);
    table->selectRow(0);
    table->setFixedHeight(180);
    return table;
}

} // namespace sallyport::ui
