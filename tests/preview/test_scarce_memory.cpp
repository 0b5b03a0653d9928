// SPDX-License-Identifier: GPL-3.0-or-later
// The preview's thread without memory: it says so, and the program goes on.
#include "app/studio/data/data_source.h"
#include "app/studio/document/document.h"
#include "app/studio/preview/preview.h"
#include "backend/model/zoo.h"

#include <QtTest>

#include <atomic>
#include <cstdlib>
#include <new>

namespace {

constexpr std::size_t large = 8'000; // bytes: less than what one layer's edit takes

// The one place where mutable globals are unavoidable: operator new has no other memory.
std::atomic<bool> scarce = false;
thread_local bool spared = false; ///< the window's own thread

} // namespace

void* operator new(std::size_t size) {
    if (size >= large && scarce && !spared) throw std::bad_alloc();
    if (void* block = std::malloc(size ? size : 1)) return block;
    throw std::bad_alloc();
}
void* operator new[](std::size_t size) { return operator new(size); }
void operator delete(void* block) noexcept { std::free(block); }
void operator delete[](void* block) noexcept { std::free(block); }
void operator delete(void* block, std::size_t) noexcept { std::free(block); }
void operator delete[](void* block, std::size_t) noexcept { std::free(block); }

using namespace squeeze;
using namespace squeeze::studio;

class TestScarceMemory : public QObject {
    Q_OBJECT

    static std::shared_ptr<const Model> trained() {
        auto model = zoo::fresh(zoo::find("squeezenet1_1"), {"black", "white"}, 3);
        model.input.size = 48;
        return std::make_shared<const Model>(std::move(model));
    }

private Q_SLOTS:
    void initTestCase() {
        spared = true;
        QStandardPaths::setTestModeEnabled(true);
    }
    void cleanup() { scarce = false; }

    void an_edit_says_so_and_the_next_one_works() {
        Jobs jobs;
        Document document;
        DataSource data(document, jobs);
        Preview preview(document, data, jobs);
        document.decide("recipe", [](Decisions& d) { d.recipe = "prune keep=0.3 | cluster bits=4"; });
        preview.setTrained(trained(), {});
        QTRY_VERIFY_WITH_TIMEOUT(preview.frame() && preview.trouble().isEmpty(), 10'000);
        scarce = true;
        preview.setBits(0, 2); // and the table and the sensitivities that follow when nobody asks for more
        document.decide("all", [](Decisions& d) { d.recipe = "prune keep=0.1 | cluster bits=3"; });
        QTRY_VERIFY_WITH_TIMEOUT(preview.trouble().contains("memory"), 10'000);
        QTest::qWait(600);
        scarce = false;
        const auto before = preview.frame();
        document.decide("again", [](Decisions& d) { d.recipe = "prune keep=0.2 | cluster bits=4"; });
        QTRY_VERIFY_WITH_TIMEOUT(preview.trouble().isEmpty() && preview.frame() != before, 10'000);
    }

    void another_model_says_so_and_the_next_one_works() {
        Jobs jobs;
        Document document;
        DataSource data(document, jobs);
        Preview preview(document, data, jobs);
        document.decide("recipe", [](Decisions& d) { d.recipe = "prune keep=0.3 | cluster bits=4"; });
        scarce = true;
        preview.setTrained(trained(), {});
        QTRY_VERIFY_WITH_TIMEOUT(preview.trouble().contains("memory"), 10'000);
        preview.setBits(0, 2);
        QTest::qWait(100);
        QVERIFY(!preview.frame());
        scarce = false;
        preview.setTrained(trained(), {});
        QTRY_VERIFY_WITH_TIMEOUT(preview.frame() && preview.trouble().isEmpty(), 10'000);
    }
};

QTEST_MAIN(TestScarceMemory)
#include "test_scarce_memory.moc"
