package lv.burtnica.course.ui.cooking;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import lv.burtnica.course.plan.Dish;
import lv.burtnica.kit.PageHeading;

/** The dishes of the day, large enough to be tapped with a wet finger, and how the other tablets come here. */
class DishChoice extends Div {

    DishChoice(KitchenPlan kitchen, String code) {
        addClassName("dish-choice");
        var plan = kitchen.plan();
        var list = new UnorderedList();
        list.addClassName("dishes");
        plan.dishes().forEach(dish -> list.add(new ListItem(link(dish, kitchen.dish(code, dish.recipe())))));
        var others = new Section(new H2(getTranslation("course.cook.other-tablets")),
                new Paragraph(getTranslation("course.cook.other-tablets-how")), new KitchenCodeLine(code));
        others.addClassName("other-tablets");
        add(new PageHeading(getTranslation("course.cook.choose"))
                        .withLead(getTranslation("course.cook.for-people", "lesson", plan.lesson().title(), "n", plan.setting().people()))
                        .withBack(kitchen.back(), kitchen.backText()),
                list, others);
        if (plan.dishes().isEmpty()) {
            addComponentAtIndex(1, new Paragraph(getTranslation("course.cook.no-dishes")));
        }
    }

    private static Anchor link(Dish dish, String address) {
        var who = new Span(dish.cooked().who());
        who.addClassName("who-cooks");
        who.setVisible(!dish.cooked().who().isBlank());
        var name = new Span(dish.recipe().title());
        name.addClassName("dish-name");
        var link = new Anchor(address, name, who);
        link.addClassName("dish");
        return link;
    }
}
