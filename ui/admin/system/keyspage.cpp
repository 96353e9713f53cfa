// SPDX-License-Identifier: Apache-2.0
#include "ui/admin/system/keyspage.h"

#include "core/client/whendone.h"
#include "ui/admin/table/datatable.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/datetext.h"
#include "ui/common/plaintooltip.h"
#include "ui/common/translated.h"
#include "ui/dialogs/confirmdialog.h"

#include <QVBoxLayout>

namespace sallyport::ui {

KeysPage::KeysPage(Session &session, QWidget *parent)
    : AdminPage(QStringLiteral("keysPage"), parent),
      m_session(session),
      m_table(new DataTable(QStringLiteral("keys"))),
      m_refresh(new Button(Icon::Refresh, {})),
      m_rotate(new Button(Button::Kind::Primary, {})),
      m_retire(new Button(Button::Kind::Danger, {}))
{
    m_refresh->setObjectName(QStringLiteral("refreshKeys"));
    m_rotate->setObjectName(QStringLiteral("rotateKeys"));
    m_retire->setObjectName(QStringLiteral("retireKey"));
    for (Button *button : {m_refresh, m_rotate, m_retire})
        button->setCompact(true);
    tools()->addStretch();
    tools()->addWidget(m_refresh);
    tools()->addWidget(m_rotate);
    setFocusProxy(m_refresh); // the first: Tab does not come back before the one that stands for the page
    m_table->setModel(&m_rows);
    auto *card = new Card;
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, metrics::gap / 2, 1, metrics::gap / 2);
    inside->addWidget(m_table);
    setContent(card);
    auto *acts = new QHBoxLayout;
    acts->addStretch();
    acts->addWidget(m_retire);
    foot()->addLayout(acts);
    connect(m_refresh, &QPushButton::clicked, this, &KeysPage::load);
    connect(m_rotate, &QPushButton::clicked, this, &KeysPage::rotate);
    connect(m_retire, &QPushButton::clicked, this, &KeysPage::retire);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &KeysPage::showActs);
    connect(&m_rows, &QAbstractItemModel::modelReset, this, &KeysPage::showActs);
    keepTranslated(this, [this] { retranslate(); });
}

void KeysPage::retranslate()
{
    setTitle(tr("Keys"));
    setSubtitle([] { return tr("They sign access tokens"); });
    m_refresh->setName(tr("Refresh"));
    m_rotate->setText(tr("New key…"));
    m_retire->setText(tr("Retire key…"));
    m_table->setAccessibleName(tr("Signing keys"));
    if (hasContent())
        show(m_keys);
    showActs();
}

void KeysPage::load()
{
    showLoading([] { return tr("Loading the keys"); });
    whenDone(m_session.call(api::listKeys), this, [this](const Result<api::KeyListView> &answer) {
        if (answer)
            show(*answer);
        else
            showFailure(answer.error());
    });
}

static Cell stateCell(const api::KeyView &key)
{
    if (key.state == QLatin1StringView("signing"))
        return {.text = KeysPage::tr("Signs"), .badge = Badge::Kind::Accent};
    if (key.state == QLatin1StringView("upcoming"))
        return {.text = KeysPage::tr("Signs soon"), .badge = Badge::Kind::Quiet};
    if (key.state == QLatin1StringView("verifying"))
        return {.text = KeysPage::tr("Still counts"), .ink = TextRole::Good};
    return {.text = KeysPage::tr("Retired"), .ink = TextRole::Dim};
}

void KeysPage::show(const api::KeyListView &list)
{
    m_keys = list;
    m_rotate->setVisible(!list.sharedSecret);
    if (list.sharedSecret)
        return showEmpty(
            Icon::Key, [] { return tr("Tokens are signed with a shared secret"); },
            [] { return tr("The server was given a secret at its start (HS256). There are no keys, and none can be made here."); });
    if (list.items.isEmpty())
        return showEmpty(
            Icon::Key, [] { return tr("There are no keys"); }, [] { return tr("The server makes its first key when it needs one."); });
    QList<QList<Cell>> rows;
    for (const auto &key : list.items) {
        const auto time = [](const std::optional<Timestamp> &at) { return at ? dateText(*at) : QStringLiteral("–"); };
        rows.append({Cell{.text = key.kid, .strong = true, .fixed = true}, stateCell(key),
                     Cell{.text = key.algorithm, .ink = TextRole::Dim}, Cell{.text = dateText(key.createdAt), .ink = TextRole::Dim},
                     Cell{.text = dateText(key.signsFrom), .ink = TextRole::Dim},
                     Cell{.text = time(key.retiredAt ? key.retiredAt : key.verifiesUntil), .ink = TextRole::Dim}});
    }
    const bool isFirst = m_rows.columnCount() == 0;
    m_rows.display({tr("Key"), tr("State"), tr("Kind"), tr("Made"), tr("Signs from"), tr("Counts until")}, rows);
    if (isFirst) {
        m_table->setColumn(0, 36, true);
        for (const int column : {1, 2, 3, 4, 5})
            m_table->setColumn(column, column == 2 ? 12 : 20);
    }
    showContent();
    showActs();
}

const api::KeyView *KeysPage::current() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_keys.items.size() ? &m_keys.items.at(row) : nullptr;
}

void KeysPage::showActs()
{
    const api::KeyView *key = current();
    const bool canRetire = key && key->state != QLatin1StringView("signing") && key->state != QLatin1StringView("retired");
    m_retire->setEnabled(canRetire);
    m_retire->setAccessibleDescription(canRetire ? key->kid : tr("Select a key that does not sign any more"));
    m_retire->setToolTip(plainToolTip(m_retire->accessibleDescription()));
}

void KeysPage::rotate()
{
    auto *question = new ConfirmDialog(
        {.title = [] { return tr("Make a new signing key?"); },
         .object = {},
         .text =
             [] {
                 return tr(
                     "It signs as soon as every node has it. Tokens of the old key stay good until they expire, so nobody is signed out.");
             },
         .act = [] { return tr("Make key"); },
         .busy = [] { return tr("Making…"); },
         .isDangerous = false,
         .asksPassword = true},
        window());
    connect(question, &ConfirmDialog::confirmed, this, [this, question] {
        api::KeyRotation rotation;
        rotation.currentPassword = question->password();
        whenDone(m_session.call(api::rotateKeys, std::move(rotation)), question, [this, question](const Result<api::KeyView> &made) {
            if (!made)
                return question->refuse(made.error());
            question->accept();
            say([] { return tr("A new key was made"); });
            load();
        });
    });
    question->open();
}

void KeysPage::retire()
{
    const api::KeyView *key = current();
    if (!key)
        return;
    auto *question = new ConfirmDialog(
        {.title = [] { return tr("Retire this key?"); },
         .object = verbatim(key->kid),
         .text =
             [] {
                 return tr("Every token it signed is refused from now on, and its private half is forgotten. Programs renew "
                           "their tokens by themselves; whoever cannot has to sign in again. This cannot be undone.");
             },
         .act = [] { return tr("Retire key"); },
         .busy = [] { return tr("Retiring…"); },
         .isDangerous = true,
         .asksPassword = true},
        window());
    connect(question, &ConfirmDialog::confirmed, this, [this, question, kid = key->kid] {
        const auto retired = m_session.call(api::retireKey, {.kid = kid, .currentPassword = question->password()});
        whenDone(retired, question, [this, question](const Result<api::KeyView> &done) {
            if (!done)
                return question->refuse(done.error());
            question->accept();
            say([] { return tr("The key was retired"); });
            load();
        });
    });
    question->open();
}

} // namespace sallyport::ui
