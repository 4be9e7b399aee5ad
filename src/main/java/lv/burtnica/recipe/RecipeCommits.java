package lv.burtnica.recipe;

import jakarta.persistence.EntityManagerFactory;
import java.io.Serial;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.event.service.spi.EventListenerRegistry;
import org.hibernate.event.spi.EventType;
import org.hibernate.event.spi.PostCommitDeleteEventListener;
import org.hibernate.event.spi.PostCommitInsertEventListener;
import org.hibernate.event.spi.PostCommitUpdateEventListener;
import org.hibernate.event.spi.PostDeleteEvent;
import org.hibernate.event.spi.PostInsertEvent;
import org.hibernate.event.spi.PostUpdateEvent;
import org.hibernate.persister.entity.EntityPersister;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Tells of each recipe that a transaction changed, once the transaction has ended well. It listens to the store itself, so that no way of
 * changing a recipe can forget to tell.
 */
@Component
class RecipeCommits implements PostCommitInsertEventListener, PostCommitUpdateEventListener, PostCommitDeleteEventListener {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient ApplicationEventPublisher events;

    RecipeCommits(ApplicationEventPublisher events, EntityManagerFactory store) {
        this.events = events;
        var listeners = store.unwrap(SessionFactoryImplementor.class).getServiceRegistry().requireService(EventListenerRegistry.class);
        listeners.appendListeners(EventType.POST_COMMIT_INSERT, this);
        listeners.appendListeners(EventType.POST_COMMIT_UPDATE, this);
        listeners.appendListeners(EventType.POST_COMMIT_DELETE, this);
    }

    @Override
    public void onPostInsert(PostInsertEvent event) {
        tell(event.getEntity(), event.getId());
    }

    @Override
    public void onPostUpdate(PostUpdateEvent event) {
        tell(event.getEntity(), event.getId());
    }

    @Override
    public void onPostDelete(PostDeleteEvent event) {
        tell(event.getEntity(), event.getId());
    }

    @Override
    public boolean requiresPostCommitHandling(EntityPersister persister) {
        return StoredRecipe.class.equals(persister.getMappedClass());
    }

    @Override
    public void onPostInsertCommitFailed(PostInsertEvent event) {
        // Nothing changed, so there is nothing to tell.
    }

    @Override
    public void onPostUpdateCommitFailed(PostUpdateEvent event) {
        // Nothing changed, so there is nothing to tell.
    }

    @Override
    public void onPostDeleteCommitFailed(PostDeleteEvent event) {
        // Nothing changed, so there is nothing to tell.
    }

    private void tell(Object entity, Object id) {
        if (entity instanceof StoredRecipe && id instanceof Long number) {
            events.publishEvent(new RecipeChanged(number));
        }
    }
}
