package lv.burtnica.library.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import lv.burtnica.kit.EmptyState;
import lv.burtnica.kit.PageHeading;
import lv.burtnica.kit.ReaderTime;
import lv.burtnica.library.ShelfNews;
import lv.burtnica.library.correction.Following;
import lv.burtnica.people.SignedIn;
import lv.burtnica.wording.Wording;

/** Corrections of allergens and safety notes, for those who want to be warned of them without e-mail. */
@Route("bridinajumi")
@Menu(title = "library.warnings", order = 43)
@PermitAll
@StyleSheet("context://recipe.css")
@StyleSheet("context://review.css")
class WarningsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ShelfNews news;
    private final Following following;
    private final SignedIn signedIn;

    WarningsView(ShelfNews news, Following following, SignedIn signedIn) {
        this.news = news;
        this.following = following;
        this.signedIn = signedIn;
        addClassName("review");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
        following.saw(signedIn.get().id());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("library.warnings");
    }

    private void show() {
        removeAll();
        add(new PageHeading(getPageTitle()).withLead(getTranslation("library.warnings-text")), follow());
        var warnings = news.corrections(Wording.in(getLocale()));
        if (warnings.isEmpty()) {
            add(new EmptyState("cup", getTranslation("library.warnings-none"), getTranslation("library.warnings-none-text")));
            return;
        }
        var list = new OrderedList();
        list.addClassName("waiting");
        warnings.forEach(warning -> list.add(line(warning)));
        add(list);
    }

    private Div follow() {
        var person = signedIn.get().id();
        var follows = following.isFollowing(person);
        var button = new Button(getTranslation(follows ? "library.warnings-leave" : "library.warnings-follow"), click -> {
            if (follows) {
                following.leave(person);
            } else {
                following.follow(person);
            }
            show();
        });
        if (!follows) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        var row = new Div(button);
        row.addClassName("row");
        if (follows) {
            var said = new Paragraph(getTranslation("library.warnings-following"));
            said.getElement().setAttribute("role", "status");
            row.add(said);
        }
        var feed = new Anchor(news.feed(getLocale()), getTranslation("library.warnings-feed"));
        feed.setRouterIgnore(true);
        row.add(feed);
        return row;
    }

    private static ListItem line(ShelfNews.Warning warning) {
        var title = new H2();
        title.getElement().setAttribute("lang", warning.language());
        if (warning.address().isEmpty()) {
            title.setText(warning.title());
        } else {
            var link = new Anchor(warning.address(), warning.title());
            link.setRouterIgnore(true);
            title.add(link);
        }
        var when = new Paragraph(ReaderTime.ofPage().write(warning.noticedAt()));
        when.addClassName("why");
        var line = new ListItem(title, when);
        warning.sentences().forEach(sentence -> line.add(new Paragraph(sentence)));
        return line;
    }
}
