package org.folkmoot.web.faces;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Lets pages read the components of records as properties, which Expression Language 5 does not do by itself. */
public final class RecordResolver extends ELResolver {

    private final Map<Class<?>, Map<String, Optional<Method>>> accessors = new ConcurrentHashMap<>();

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        Optional<Method> accessor = accessor(base, property);
        if (accessor.isEmpty()) {
            return null;
        }
        try {
            Object value = accessor.get().invoke(base);
            context.setPropertyResolved(base, property);
            return value;
        } catch (InvocationTargetException | IllegalAccessException e) {
            throw new ELException(e);
        }
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        if (accessor(base, property).isPresent()) {
            throw new PropertyNotWritableException(property.toString());
        }
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        boolean mine = accessor(base, property).isPresent();
        context.setPropertyResolved(mine || context.isPropertyResolved());
        return mine;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return base instanceof Record ? String.class : null;
    }

    private Optional<Method> accessor(Object base, Object property) {
        if (!(base instanceof Record) || property == null) {
            return Optional.empty();
        }
        return accessors.computeIfAbsent(base.getClass(), type -> new ConcurrentHashMap<>())
                .computeIfAbsent(property.toString(), name -> find(base.getClass(), name));
    }

    private static Optional<Method> find(Class<?> type, String name) {
        for (var component : type.getRecordComponents()) {
            if (component.getName().equals(name)) {
                component.getAccessor().trySetAccessible();
                return Optional.of(component.getAccessor());
            }
        }
        return Optional.empty();
    }
}
